// The written file as a package: well-formed parts, elements in the schema's order, ids that meet, the same bytes every time.

import { SaxesParser } from "saxes";
import { afterEach, describe, expect, it } from "vitest";
import { EVERY_EDIT } from "./every-edit.ts";
import { openedParts, partOf, written } from "./opened-parts.ts";

/** Children of `CT_Worksheet` that the writer uses, in the order of ECMA-376 part 1, 18.3.1.99 and A.2. */
const WORKSHEET_ORDER = [
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting",
  "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing legacyDrawing",
]
  .join(" ")
  .split(" ");

/** Children of `CT_Stylesheet` (18.8.39). */
const STYLES_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles".split(" ");
/** Children of `CT_Workbook` (18.2.27). */
const WORKBOOK_ORDER = "workbookPr bookViews sheets definedNames calcPr".split(" ");

interface Seen {
  readonly topElements: readonly string[];
  readonly faults: readonly string[];
}

/** What a strict parser sees: the root's children, and `count` attributes that lie. */
function parsed(xml: string): Seen {
  const topElements: string[] = [];
  const faults: string[] = [];
  const open: { readonly name: string; readonly count: string | undefined; children: number }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const parent = open[open.length - 1];
    if (parent) parent.children++;
    if (open.length === 1) topElements.push(name);
    open.push({ name, count: name === "sst" ? undefined : attributes.count, children: 0 });
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element?.count !== undefined && Number(element.count) !== element.children) faults.push(element.name);
  });
  parser.write(xml).close();
  return { topElements, faults };
}

const inOrder = (elements: readonly string[], order: readonly string[]): boolean =>
  elements.every((name, i) => order.includes(name) && (i === 0 || order.indexOf(name) >= order.indexOf(elements[i - 1] ?? "")));

describe("a workbook with every kind of edit", () => {
  const bytes = written(EVERY_EDIT);
  const parts = openedParts(bytes);

  it("has well-formed parts whose counts are right", () => {
    expect(parts.size).toBeGreaterThan(15);
    for (const [path, xml] of parts) expect([path, parsed(xml).faults]).toEqual([path, []]);
  });

  it("keeps the schema's order of elements", () => {
    const sheet = parsed(partOf(bytes, "xl/worksheets/sheet1.xml")).topElements;
    expect(inOrder(sheet, WORKSHEET_ORDER), sheet.join(" ")).toBe(true);
    // Every element but merges and print options, which no edit asks for.
    expect(new Set(sheet).size).toBe(WORKSHEET_ORDER.length - 2);
    expect(inOrder(parsed(partOf(bytes, "xl/styles.xml")).topElements, STYLES_ORDER)).toBe(true);
    expect(inOrder(parsed(partOf(bytes, "xl/workbook.xml")).topElements, WORKBOOK_ORDER)).toBe(true);
  });

  it("types every part and lets no relation hang", () => {
    const types = partOf(bytes, "[Content_Types].xml");
    for (const path of parts.keys()) {
      const isTyped = types.includes(`PartName="/${path}"`) || /\.(?:rels|vml)$/.test(path) || path === "[Content_Types].xml";
      expect([path, isTyped]).toEqual([path, true]);
    }
    for (const [path, xml] of parts) {
      if (!path.endsWith(".rels")) continue;
      const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
      for (const [relation] of xml.matchAll(/<Relationship [^>]*>/g)) {
        const id = /Id="([^"]*)"/.exec(relation)?.[1] ?? "";
        const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? "";
        if (relation.includes('TargetMode="External"')) continue;
        const resolved = new URL(target, `file:///${owner}`).pathname.slice(1);
        expect([resolved, parts.has(resolved)]).toEqual([resolved, true]);
        const isNamed = parts.get(owner)?.includes(`"${id}"`) ?? true;
        // The package, styles, strings and comments are found by the relation's type.
        const isFoundByType = owner === "" || /styles|sharedStrings|comments/.test(target);
        expect([path, id, isNamed || isFoundByType]).toEqual([path, id, true]);
      }
    }
  });

  it("says who made it and when", () => {
    const core = partOf(bytes, "docProps/core.xml");
    expect(core).toContain("<dc:title>Сводка</dc:title><dc:creator>Отдел оценки качества</dc:creator>");
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2022-04-20T10:00:00Z</dcterms:created>');
  });
});

describe("the same edits", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it("give the same bytes in every time zone", () => {
    const offsets = new Set<number>();
    const files = ["UTC", "Asia/Vladivostok", "America/Los_Angeles", "Asia/Kathmandu"].map((name) => {
      process.env.TZ = name;
      offsets.add(new Date(2022, 0, 1).getTimezoneOffset());
      return Buffer.from(written(EVERY_EDIT)).toString("base64");
    });
    expect(offsets.size, "the zones were really changed").toBe(4);
    expect(new Set(files).size).toBe(1);
  });
});
