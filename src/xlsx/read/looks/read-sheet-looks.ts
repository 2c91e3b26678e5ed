// How a sheet's part says that it looks: each cell's format by its number, widths, heights, frozen panes.

import { parseRectangle } from "../../../../shared/workbook/block.ts";
import { SPREADSHEET } from "../namespaces.ts";
import { CLOSE, OPEN, XmlScanner } from "../xml/xml-scanner.ts";
import { xmlBoolean } from "../xml-boolean.ts";

export interface SheetLooks {
  /** Indices of cell formats by row and column; cells of the plain format are left out. */
  readonly styles: ReadonlyMap<number, readonly (number | undefined)[]>;
  /** In characters, without the margin. */
  readonly widths: ReadonlyMap<number, number>;
  /** In points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly freeze: { readonly rowCount: number; readonly columnCount: number } | undefined;
  /** Formulas that are written once for many cells: first the cell that has the text, then those that only refer to it. */
  readonly shared: readonly (readonly CellPlace[])[];
}

export interface CellPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** A width in the file includes 5 pixels of margin at 7 pixels a character (ECMA-376 part 1, 18.3.1.13). */
const MARGIN_CHARACTERS = 5 / 7;
/** A run of columns to the sheet's end would be kept column by column. */
const MOST_WIDTHS = 512;

function forEachChild(scanner: XmlScanner, name: string, read: () => void): void {
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    if (scanner.is(name)) read();
    else scanner.skip();
  }
}

export function readSheetLooks(bytes: Uint8Array, part: string): SheetLooks {
  const scanner = new XmlScanner(bytes, part, SPREADSHEET);
  const attribute = (name: string): string | undefined => scanner.attributes.get(name);
  const styles = new Map<number, (number | undefined)[]>();
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  const shared = new Map<string, CellPlace[]>();
  let freeze: SheetLooks["freeze"];

  const takeFormula = (rowIndex: number, columnIndex: number): void => {
    const group = attribute("t") === "shared" ? attribute("si") : undefined;
    if (group !== undefined) {
      const cells = shared.get(group) ?? [];
      shared.set(group, cells);
      if (attribute("ref") === undefined) cells.push({ rowIndex, columnIndex });
      else cells.unshift({ rowIndex, columnIndex });
    }
    scanner.skip();
  };

  const takePane = (): void => {
    const isFrozen = (attribute("state") ?? "").startsWith("frozen");
    const [columnCount, rowCount] = [Number(attribute("xSplit") ?? 0), Number(attribute("ySplit") ?? 0)];
    if (isFrozen && columnCount + rowCount > 0) freeze = { rowCount, columnCount };
    scanner.skip();
  };
  const takeColumn = (): void => {
    const first = Number(attribute("min")) - 1;
    const last = Math.min(Number(attribute("max") ?? first + 1) - 1, MOST_WIDTHS);
    const width = Number(attribute("width") ?? Number.NaN) - MARGIN_CHARACTERS;
    if (width > 0) for (let i = first; i <= last; i++) widths.set(i, width);
    scanner.skip();
  };
  let rowIndex = -1;
  const takeRow = (): void => {
    rowIndex = Number(attribute("r") ?? rowIndex + 2) - 1;
    const height = Number(attribute("ht") ?? Number.NaN);
    if (height > 0 && xmlBoolean(attribute("customHeight") ?? "0") === true) heights.set(rowIndex, height);
    const row: (number | undefined)[] = [];
    let column = -1;
    forEachChild(scanner, "c", () => {
      const reference = attribute("r");
      column = reference === undefined ? column + 1 : (parseRectangle(reference)?.columnIndex ?? column + 1);
      const style = Number(attribute("s") ?? 0);
      if (style > 0) row[column] = style;
      forEachChild(scanner, "f", () => takeFormula(rowIndex, column));
    });
    if (row.length > 0) styles.set(rowIndex, row);
  };

  if (scanner.next() !== OPEN) throw scanner.fault();
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    if (scanner.is("sheetViews")) {
      forEachChild(scanner, "sheetView", () => forEachChild(scanner, "pane", takePane));
    } else if (scanner.is("cols")) forEachChild(scanner, "col", takeColumn);
    else if (scanner.is("sheetData")) forEachChild(scanner, "row", takeRow);
    else scanner.skip();
  }
  return { styles, widths, heights, freeze, shared: [...shared.values()] };
}
