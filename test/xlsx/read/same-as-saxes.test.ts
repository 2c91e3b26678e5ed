// The fast reader against a plain reader on saxes: random sheets in random spellings, and real files where there are some.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnName } from "../../../shared/workbook/block.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { MAIN, readSheetOf, STRICT_MAIN, sharedStrings, usualParts, zip } from "./build-package.ts";
import { flatCells } from "./flat-cells.ts";
import { judgeSheet } from "./saxes-reader.ts";

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&#60;", ">": "&gt;" })[c]!).replace(/\r/g, "&#xD;");
const SHARED = ["", "МБОУ «СОШ №5»", " a ", "_x000D_b", "<&>", "длинная строка ".repeat(20), "𝄞"];
const text = fc.oneof(
  fc.constantFrom(...SHARED, "_x005F_x0041_", "Да", "]]&"),
  fc.string({ unit: "grapheme", maxLength: 12 }).filter((s) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(s)),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 0.1, 12.34, 1e21, 5e-324),
);

/** A cell's type and its content by the prefix of its elements. */
const content = fc.oneof(
  number.map((n) => ({ type: undefined, inside: (p: string) => `<${p}v>${n}</${p}v>` })),
  number.map((n) => ({ type: "n", inside: (p: string) => `<${p}f>A1+1</${p}f><${p}v>${n}</${p}v>` })),
  fc.nat(SHARED.length - 1).map((i) => ({ type: "s", inside: (p: string) => `<${p}v>${i}</${p}v>` })),
  text.map((t) => ({ type: "str", inside: (p: string) => `<${p}v>${escaped(t)}</${p}v>` })),
  text.map((t) => ({
    type: "inlineStr",
    inside: (p: string) => `<${p}is><${p}t xml:space="preserve">${escaped(t)}</${p}t></${p}is>`,
  })),
  text.map((t) => ({ type: "inlineStr", inside: (p: string) => `<${p}is><${p}t>${escaped(t)}</${p}t></${p}is>` })),
  fc.tuple(text, text).map(([a, b]) => ({
    type: "inlineStr",
    inside: (p: string) =>
      `<${p}is><${p}r><${p}t>${escaped(a)}</${p}t></${p}r><${p}rPh><${p}t>x</${p}t></${p}rPh><${p}r><${p}t>${escaped(b)}</${p}t></${p}r></${p}is>`,
  })),
  fc.boolean().map((b) => ({ type: "b", inside: (p: string) => `<${p}v>${b ? 1 : 0}</${p}v>` })),
  fc.boolean().map((b) => ({ type: "b", inside: (p: string) => `<${p}v>${b}</${p}v>` })),
  fc
    .constantFrom("#N/A", "#REF!")
    .map((e) => ({ type: "e", inside: (p: string) => `<${p}f t="shared" si="0"/><${p}v>${e}</${p}v>` })),
  fc.constant({ type: undefined, inside: () => "" }),
);

const between = fc.constantFrom(
  "",
  "",
  "",
  "",
  " ",
  "\n\t",
  "<!-- <c> -->",
  "<?a b?>",
  '<z xmlns="stranger"><c><v>1</v></c></z>',
);
const cell = fc.record({
  gap: fc.constantFrom(0, 0, 0, 1, 3, 30),
  addressed: fc.boolean(),
  order: fc.boolean(),
  quote: fc.constantFrom('"', '"', "'"),
  space: fc.constantFrom("", "", "", " ", "\n"),
  content,
  before: between,
});
const row = fc.record({
  gap: fc.constantFrom(0, 0, 2),
  addressed: fc.boolean(),
  before: between,
  cells: fc.array(cell, { maxLength: 12 }),
});

function spell(rows: readonly RandomRow[], p: string, namespace: string): string {
  let xml = `<${p}worksheet xmlns${p ? `:${p.slice(0, -1)}` : ""}="${namespace}"><${p}sheetData>`;
  let rowNumber = 0;
  for (const { gap, addressed, before, cells } of rows) {
    rowNumber += addressed ? 1 + gap : 1;
    xml += `${before}<${p}row${addressed ? ` r="${rowNumber}" spans="1:20"` : ""}>`;
    let column = 0;
    for (const one of cells) {
      column += one.addressed ? one.gap : 0;
      const quoted = (value: string) => `${one.space}=${one.space}${one.quote}${value}${one.quote}`;
      const attributes = [
        ...(one.addressed ? [`r${quoted(`${columnName(column)}${rowNumber}`)}`] : []),
        ...(one.content.type === undefined ? [] : [`t${quoted(one.content.type)}`]),
      ];
      if (one.order) attributes.reverse();
      const inside = one.content.inside(p);
      const start = `${one.before}<${p}c${attributes.map((a) => ` ${a}`).join("")}${one.space}`;
      xml += inside === "" && one.order ? `${start}/>` : `${start}>${inside}</${p}c${one.space}>`;
      column++;
    }
    xml += `</${p}row>`;
  }
  return `${xml}</${p}sheetData></${p}worksheet>`;
}

interface RandomRow {
  readonly gap: number;
  readonly addressed: boolean;
  readonly before: string;
  readonly cells: readonly {
    readonly gap: number;
    readonly addressed: boolean;
    readonly order: boolean;
    readonly quote: string;
    readonly space: string;
    readonly before: string;
    readonly content: { readonly type: string | undefined; readonly inside: (prefix: string) => string };
  }[];
}

test("random sheets in random spellings are read as saxes reads them", () => {
  const shared = sharedStrings(SHARED.map((t) => `<si><t>${escaped(t)}</t></si>`).join(""));
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 8 }),
      fc.constantFrom("", "", "x:"),
      fc.constantFrom(MAIN, STRICT_MAIN),
      (rows, p, namespace) => {
        const bytes = zip(usualParts(spell(rows, p, namespace), { "xl/sharedStrings.xml": shared }));
        expect(flatCells(readSheetOf(bytes))).toEqual(judgeSheet(bytes));
      },
    ),
    { numRuns: 1000 },
  );
});

function workbooksBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return workbooksBelow(path);
    return entry.name.endsWith(".xlsx") ? [path] : [];
  });
}

const folder = process.env.MSOKO_REAL_DATA ?? "";
// Those files have one sheet in the usual part and no cells under date formats, so that the judge needs no styles.
describe.skipIf(!existsSync(folder))("real files (folder in MSOKO_REAL_DATA)", () => {
  test.each(existsSync(folder) ? workbooksBelow(folder) : [])("%s is read as saxes reads it", (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const outcome = readWorkbook(bytes, path);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.finding));
    outcome.workbook.sheets.forEach((sheet, i) => {
      expect(flatCells(sheet)).toEqual(judgeSheet(bytes, `xl/worksheets/sheet${i + 1}.xml`));
    });
  });
});
