// Which cells of some ranges hold something, asked of Excel for all of them at once.

import { runInExcel } from "../run-in-excel.ts";

/** The types of a range's cells down to the last that holds something; what is not here is blank. */
export interface KnownCells {
  /** Where the known cells begin, counted from the range's first. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly types: readonly (readonly string[])[];
}

export type ReadKnownCells = (addresses: readonly string[]) => Promise<ReadonlyMap<string, KnownCells>>;

const NOTHING: KnownCells = { rowIndex: 0, columnIndex: 0, types: [] };

interface Place {
  readonly sheet: string;
  readonly cells: string;
}

/** `'Лист 1'!A1:B2` or `Лист1!A:A`; `undefined` for another workbook's cells. */
function placeOf(address: string): Place | undefined {
  const end = address.lastIndexOf("!");
  const name = address.slice(0, end).replace(/^'(.*)'$/, "$1");
  return end < 1 || name.includes("[") ? undefined : { sheet: name.replace(/''/g, "'"), cells: address.slice(end + 1) };
}

/** Ranges that are not in this workbook, or too large for Excel to say it, are not among the answers. */
export const readKnownCells: ReadKnownCells = (addresses) =>
  runInExcel(async (context) => {
    const asked = addresses.flatMap((address) => {
      const place = placeOf(address);
      if (!place) return [];
      const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
      sheet.load("name");
      const range = sheet.getRange(place.cells).untrack();
      const used = range.getUsedRangeOrNullObject(true).untrack();
      range.load("rowIndex,columnIndex");
      used.load("rowIndex,columnIndex,valueTypes");
      return { address, sheet, range, used };
    });
    await context.sync();
    return new Map(
      asked.flatMap(({ address, sheet, range, used }): (readonly [string, KnownCells])[] => {
        if (sheet.isNullObject) return [];
        if (used.isNullObject) return [[address, NOTHING]];
        if (!Array.isArray(used.valueTypes)) return [];
        const [rowIndex, columnIndex] = [used.rowIndex - range.rowIndex, used.columnIndex - range.columnIndex];
        return [[address, { rowIndex, columnIndex, types: used.valueTypes }]];
      }),
    );
  });
