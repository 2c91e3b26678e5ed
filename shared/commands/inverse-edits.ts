// The edits that put back what was there before other edits: the own sheets as they were, with what the user had typed into them.

import { block } from "../workbook/block.ts";
import type { CellValue } from "../workbook/cell.ts";
import { isCellError, isCellPercent } from "../workbook/cell.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import { ownSheets } from "../workbook/own-sheets.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";

const written = (value: CellValue): WrittenValue =>
  value === null ? null : isCellError(value) ? value.error : isCellPercent(value) ? value.percent / 100 : value;

/** What the edits put at a cell: a computed cell stands for its value. */
function valuesPut(edits: readonly Edit[]): Map<string, WrittenValue> {
  const values = new Map<string, WrittenValue>();
  for (const edit of edits) {
    if (edit.kind !== "put-values") continue;
    edit.values.forEach((row, r) => {
      row.forEach((value, c) => {
        const isComputed = typeof value === "object" && value !== null && "formula" in value;
        const plain = !isComputed ? value : typeof value.value === "object" && value.value ? value.value.error : value.value;
        values.set(`${edit.rowIndex + r} ${edit.columnIndex + c}`, plain);
      });
    });
  }
  return values;
}

const isSame = (a: WrittenValue, b: WrittenValue): boolean =>
  a === b ||
  JSON.stringify(a) === JSON.stringify(b) ||
  // A percent that a cell shows comes back as a rounded fraction.
  (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));

/** The cells in which a sheet differs from what its edits put there: typed by the user since, or blanked. */
function typedSince(sheet: SheetSnapshot, edits: readonly Edit[]): Edit[] {
  const put = valuesPut(edits);
  const seen = new Set<string>();
  const computed = new Set(sheet.formulas.map(({ rowIndex, columnIndex }) => `${rowIndex} ${columnIndex}`));
  const changes: Edit[] = [];
  const change = (rowIndex: number, columnIndex: number, value: WrittenValue) =>
    changes.push({ kind: "put-values", sheet: sheet.name, rowIndex, columnIndex, values: [[value]] });
  for (const { rowIndex, values } of sheet.rows) {
    values.forEach((value, columnIndex) => {
      const key = `${rowIndex} ${columnIndex}`;
      seen.add(key);
      const now = written(value);
      if (!computed.has(key) && !isSame(now, put.get(key) ?? null)) change(rowIndex, columnIndex, now);
    });
  }
  for (const [key, value] of put) {
    const [rowIndex = 0, columnIndex = 0] = key.split(" ").map(Number);
    if (value !== null && value !== "" && !seen.has(key)) change(rowIndex, columnIndex, null);
  }
  return changes;
}

/**
 * `before`: the workbook as it was read before `edits`, with the sheets that they touch. `madeBy`: for a sheet, the edits that made
 * it, where this run of the program made it; of others only the values come back, without their looks.
 */
export function inverseEdits(
  edits: readonly Edit[],
  before: WorkbookSnapshot,
  madeBy: (sheet: string) => readonly Edit[] | undefined,
): Edit[] {
  const touched = edits.flatMap((edit) => (edit.kind === "ensure-sheet" || edit.kind === "delete-own-sheet" ? edit.sheet : []));
  const marks = ownSheets(before.names);
  return [...new Set(touched)].flatMap((name): Edit[] => {
    const sheet = before.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return [{ kind: "delete-own-sheet", sheet: name }];
    const earlier = madeBy(sheet.name);
    if (earlier) return [...earlier, ...typedSince(sheet, earlier)];
    const mark = marks.get(sheet.name);
    return [
      { kind: "ensure-sheet", sheet: sheet.name },
      ...typedSince(sheet, []),
      ...(mark === undefined ? [] : [{ kind: "name", name: mark, block: block(sheet.name, 0, 0) } as const]),
    ];
  });
}
