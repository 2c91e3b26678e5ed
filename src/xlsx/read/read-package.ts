// Reads the workbook of an opened package: its list of sheets, what cells refer to, and the sheets in order.

import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import type { Package } from "../zip/open-package.ts";
import { damaged, unreadable } from "../zip/unreadable.ts";
import { CellBudget } from "./cell-budget.ts";
import type { CellTables } from "./cell-values.ts";
import { findWorkbookPart } from "./find-workbook-part.ts";
import { MAX_SMALL_PART_BYTES } from "./limits.ts";
import { type Relationship, readRelationships } from "./read-relationships.ts";
import { readSharedStrings } from "./read-shared-strings.ts";
import { readSheet } from "./read-sheet.ts";
import { readStyles } from "./read-styles.ts";
import { readWorkbookPart } from "./read-workbook-part.ts";
import { MalformedText } from "./xml/decode-text.ts";

/** Where the strings should be if the workbook does not say. */
const USUAL_STRINGS = "xl/sharedStrings.xml";

/** Reads a part; text in it that is no XML is that part's damage. */
function readPart<T>(parts: Package, part: string, read: (bytes: Uint8Array, part: string) => T, limit?: number): T {
  try {
    return read(parts.read(part, limit), part);
  } catch (error) {
    throw error instanceof MalformedText ? damaged(part) : error;
  }
}

/** Parts that cells refer to may be missing, as long as no cell does refer to them. */
function readTables(parts: Package, relationships: readonly Relationship[], from1904: boolean): CellTables {
  const partOf = (kind: string): string | undefined => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? undefined : parts.find(target);
  };
  const strings = partOf("sharedStrings");
  const styles = partOf("styles");
  return {
    strings: strings === undefined ? [] : readPart(parts, strings, readSharedStrings),
    stringsPart: strings ?? USUAL_STRINGS,
    kinds: styles === undefined ? [] : readPart(parts, styles, readStyles, MAX_SMALL_PART_BYTES),
    from1904,
  };
}

/** The names that the workbook defines. */
export const readNamesOf = (parts: Package): readonly DefinedName[] =>
  readPart(parts, findWorkbookPart(parts), readWorkbookPart, MAX_SMALL_PART_BYTES).names;

export function readPackage(parts: Package, file: string): WorkbookSnapshot {
  const workbookPart = findWorkbookPart(parts);
  const workbook = readPart(parts, workbookPart, readWorkbookPart, MAX_SMALL_PART_BYTES);
  const relationships = readRelationships(parts, workbookPart);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const listed = workbook.sheets.map((sheet) => ({ sheet, relationship: byId.get(sheet.relationshipId) }));
  if (listed.some(({ relationship }) => relationship === undefined)) throw damaged(workbookPart);
  // Sheets of charts, dialogs and old macros are listed as well, but have no cells.
  const withCells = listed.filter(({ relationship }) => relationship?.kind === "worksheet");
  if (withCells.length === 0) throw unreadable("file-has-no-sheet", {});

  const tables = readTables(parts, relationships, workbook.from1904);
  const budget = new CellBudget();
  const seen = new Set<string>();
  const sheets = withCells.map(({ sheet, relationship }): SheetSnapshot => {
    const target = relationship?.target ?? workbookPart;
    const part = parts.find(target);
    if (part === undefined || seen.has(part)) throw damaged(target);
    seen.add(part);
    const contents = readPart(parts, part, (bytes) => readSheet(bytes, part, tables, budget));
    return { name: sheet.name, visibility: sheet.visibility, ...contents };
  });
  return { file, sheets, names: workbook.names };
}
