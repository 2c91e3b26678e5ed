// The model and the shell know of Excel what office.js and its declarations know: a misspelt member, or one newer than the manifest asks
// for, fails here.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ChartModel, ChartSeriesModel } from "./excel-model/chart.ts";
import { ConditionalFormatCollectionModel, ConditionalFormatModel } from "./excel-model/conditional-formats.ts";
import { DataValidationModel } from "./excel-model/data-validation.ts";
import { ExcelModel } from "./excel-model/excel-model.ts";
import { loadOffice } from "./excel-model/load-office.ts";
import { RangeModel } from "./excel-model/range.ts";
import { RangeBorderModel, RangeFillModel, RangeFontModel, RangeFormatModel } from "./excel-model/range-format.ts";
import { AutoFilterModel, FreezePanesModel, PageLayoutModel, WorksheetProtectionModel } from "./excel-model/sheet-parts.ts";

const model = new ExcelModel();
const { Excel } = await loadOffice(() => model);
const classes = Excel as unknown as Readonly<Record<string, { readonly prototype: object }>>;

const sheet = model.workbook.Worksheets.items[0]!;
const range = sheet.GetRangeByIndexes(0, 0, 2, 2);
const chart = new ChartModel(sheet, "ColumnClustered", range, sheet.Charts);

const MODELS: readonly (readonly [name: string, model: object])[] = [
  ["Workbook", model.workbook],
  ["WorksheetCollection", model.workbook.Worksheets],
  ["Worksheet", sheet],
  ["NamedItemCollection", model.workbook.Names],
  ["Range", range],
  ["RangeFormat", new RangeFormatModel(range)],
  ["RangeFont", new RangeFontModel(range)],
  ["RangeFill", new RangeFillModel(range)],
  ["RangeBorder", new RangeBorderModel(range, "EdgeTop")],
  ["ConditionalFormatCollection", new ConditionalFormatCollectionModel(range)],
  ["ConditionalFormat", new ConditionalFormatModel(sheet, range.where, "Custom")],
  ["DataValidation", new DataValidationModel(range)],
  ["ChartCollection", sheet.Charts],
  ["Chart", chart],
  ["ChartSeries", new ChartSeriesModel("")],
  ["ChartTitle", chart.Title],
  ["ChartAxes", chart.Axes],
  ["ChartAxis", chart.Axes.ValueAxis],
  ["ChartLegend", chart.Legend],
  ["CommentCollection", sheet.Comments],
  ["WorksheetProtection", new WorksheetProtectionModel()],
  ["PageLayout", new PageLayoutModel(model.workbook)],
  ["WorksheetFreezePanes", new FreezePanesModel()],
  ["AutoFilter", new AutoFilterModel()],
  ["Application", model.workbook.Application],
];

/** Members that are not reached by a name of their own, or are newer than this office.js. */
const BEYOND = new Set(["Indexer", "GetItemAt", "Notes"]);

/** Names that office.js would speak of: those with a capital. */
function spoken(object: object): string[] {
  const names = new Set<string>();
  for (let at: object | null = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) if (/^[A-Z]/.test(name) && !BEYOND.has(name)) names.add(name);
  }
  return [...names];
}

it.each(MODELS)("%s has no member that office.js does not have", (name, object) => {
  const prototype = classes[name]?.prototype;
  expect(prototype).toBeDefined();
  for (const member of spoken(object)) {
    const camel = member.slice(0, 1).toLowerCase() + member.slice(1);
    expect([camel in prototype!, `${name}.${camel}`]).toEqual([true, `${name}.${camel}`]);
  }
});

it("a range that office.js cuts and keeps has the members for it", () => {
  expect("GetRow" in RangeModel.prototype && "GetBoundingRect" in RangeModel.prototype).toBe(true);
});

/** The requirement set of each member, as its declaration says it; of members of one name the lowest. */
function setsByMember(): ReadonlyMap<string, number> {
  const text = readFileSync("node_modules/@microsoft/office-js/dist/office.d.ts", "utf8");
  const excel = text.slice(text.indexOf("declare namespace Excel {"), text.indexOf("declare namespace Word {"));
  const sets = new Map<string, number>();
  const member = /\[Api set: ExcelApi 1\.(\d+)[^\]]*\][\s\S]*?\*\/\s*(?:readonly )?([A-Za-z]+)[?(:<]/g;
  for (const [, set, name = ""] of excel.matchAll(member)) sets.set(name, Math.min(Number(set), sets.get(name) ?? 99));
  return sets;
}

it("nothing that the shell calls is newer than what the manifest asks for", () => {
  const asked = Number(/Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync("manifest.xml", "utf8"))?.[1]);
  const sets = setsByMember();
  const folder = "src/excel";
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const called = files.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/\.([a-z][A-Za-z]+)\b/g)].map(([, name]) => name ?? ""),
  );
  const newest = new Map([...new Set(called)].flatMap((name) => (sets.has(name) ? [[name, sets.get(name)!] as const] : [])));
  expect(newest.get("getMergedAreasOrNullObject")).toBe(13);
  expect([...newest].filter(([, set]) => set > asked)).toEqual([]);
});
