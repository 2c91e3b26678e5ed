// Goes once through a sheet's XML: finds the splices that change cells, and the place of the notes' drawing.

import { RELATIONSHIP_IDS, SPREADSHEET } from "../../read/namespaces.ts";
import { MalformedText } from "../../read/xml/decode-text.ts";
import { CLOSE, END, OPEN, XmlScanner } from "../../read/xml/xml-scanner.ts";
import { xmlBoolean } from "../../read/xml-boolean.ts";
import { damaged } from "../../zip/unreadable.ts";
import { PatchRefused } from "../patch-refused.ts";
import type { Splice } from "../xml/splice-part.ts";
import { declaredNamespaces, tagPrefix, tagStart } from "../xml/tag-places.ts";
import { newCells, type RowWishes, rowSplices } from "./row-changes.ts";
import { SheetSizes } from "./sheet-sizes.ts";

/** Elements that stand before `legacyDrawing` (ECMA-376 part 1, 18.3.1.99), from the data on. */
const BEFORE_NOTES =
  `sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews
  mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter
  rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing`.split(/\s+/);

export interface SheetWishes {
  /** What cells are to become, by row index and column index. */
  readonly cells: ReadonlyMap<number, RowWishes>;
  /** Rows whose heights matter. */
  readonly rows: ReadonlySet<number>;
}

export interface ScannedSheet {
  readonly splices: readonly Splice[];
  /** The relation of the drawing that holds the boxes of notes. */
  readonly notesDrawing: string | undefined;
  /** Where `legacyDrawing` belongs if there is none. */
  readonly notesDrawingAt: number;
  readonly prefix: string;
  /** Namespaces that the sheet's own tag binds. */
  readonly scope: ReadonlyMap<string, string>;
  readonly sizes: SheetSizes;
}

function relationId(scanner: XmlScanner, outer: ReadonlyMap<string, string>): string | undefined {
  const scope = new Map([...outer, ...declaredNamespaces(scanner)]);
  const prefix = [...scope].find(([name, namespace]) => {
    return name !== "" && RELATIONSHIP_IDS.has(namespace) && scanner.attributes.get(`${name}:id`) !== undefined;
  })?.[0];
  return prefix === undefined ? undefined : scanner.attributes.get(`${prefix}:id`);
}

/** After an opened `sheetData`: up to its end. */
function scanRows(scanner: XmlScanner, wishes: SheetWishes, sizes: SheetSizes): readonly Splice[] {
  const splices: Splice[] = [];
  const prefix = tagPrefix(scanner);
  const openEnd = scanner.position;
  const isEmptyTag = scanner.attributes.selfClosing;
  const ahead = [...wishes.cells.keys()].sort((a, b) => a - b);
  let next = 0;
  const missingBefore = (rowIndex: number): string => {
    let xml = "";
    for (; next < ahead.length && ahead[next]! < rowIndex; next++) {
      const row = ahead[next]!;
      const cells = newCells(wishes.cells.get(row)!, row, prefix, (column) => sizes.formatOfColumn(column));
      xml += `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
    }
    if (ahead[next] === rowIndex) next++;
    return xml;
  };

  let rowIndex = -1;
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    if (!scanner.is("row")) {
      scanner.skip();
      continue;
    }
    const before = rowIndex;
    rowIndex = Number(scanner.attributes.get("r") ?? rowIndex + 2) - 1;
    if (rowIndex <= before && ahead.length > 0) throw new PatchRefused("disordered", scanner.part);
    if (wishes.rows.has(rowIndex)) sizes.takeRow(scanner, rowIndex);
    const start = tagStart(scanner);
    const text = missingBefore(rowIndex);
    if (text !== "") splices.push({ start, end: start, text });
    const wished = wishes.cells.get(rowIndex);
    if (!wished) {
      scanner.skip();
      continue;
    }
    const hasFormat = xmlBoolean(scanner.attributes.get("customFormat") ?? "0") === true;
    const ofRow = hasFormat ? Number(scanner.attributes.get("s") ?? 0) : undefined;
    splices.push(...rowSplices(scanner, rowIndex, wished, (column) => ofRow ?? sizes.formatOfColumn(column)));
  }
  const rest = missingBefore(Number.POSITIVE_INFINITY);
  if (rest === "") return splices;
  const at = isEmptyTag ? openEnd - "/>".length : tagStart(scanner);
  const text = isEmptyTag ? `>${rest}</${prefix}sheetData>` : rest;
  return [...splices, { start: at, end: isEmptyTag ? openEnd : at, text }];
}

function scan(bytes: Uint8Array, part: string, wishes: SheetWishes): ScannedSheet {
  const scanner = new XmlScanner(bytes, part, SPREADSHEET);
  const sizes = new SheetSizes();
  let splices: readonly Splice[] = [];
  let notesDrawing: string | undefined;
  let notesDrawingAt: number | undefined;
  if (scanner.next() !== OPEN || !scanner.is("worksheet")) throw scanner.fault();
  const prefix = tagPrefix(scanner);
  const scope = declaredNamespaces(scanner);
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    const standsBefore = BEFORE_NOTES.some((name) => scanner.is(name));
    if (scanner.is("sheetData")) splices = scanRows(scanner, wishes, sizes);
    else if (scanner.is("cols")) {
      for (let inside = scanner.next(); inside !== CLOSE; inside = scanner.next()) {
        if (inside !== OPEN) continue;
        if (scanner.is("col")) sizes.takeColumn(scanner);
        scanner.skip();
      }
    } else {
      if (scanner.is("legacyDrawing")) notesDrawing = relationId(scanner, scope);
      scanner.skip();
    }
    if (standsBefore) notesDrawingAt = scanner.position;
  }
  if (scanner.next() !== END || notesDrawingAt === undefined) throw new PatchRefused("unusual", part);
  return { splices, notesDrawing, notesDrawingAt, prefix, scope, sizes };
}

export function scanSheet(bytes: Uint8Array, part: string, wishes: SheetWishes): ScannedSheet {
  try {
    return scan(bytes, part, wishes);
  } catch (error) {
    throw error instanceof MalformedText ? damaged(part) : error;
  }
}
