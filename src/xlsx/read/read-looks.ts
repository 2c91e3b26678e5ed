// How a workbook looks, for those who show it: read apart from its values, which most readers want alone.

import type { CellLook } from "../write/look-table.ts";
import { openPackage } from "../zip/open-package.ts";
import { openZip } from "../zip/open-zip.ts";
import { findWorkbookPart } from "./find-workbook-part.ts";
import { MAX_SMALL_PART_BYTES } from "./limits.ts";
import { readCellFormats } from "./looks/read-cell-formats.ts";
import { readSheetLooks, type SheetLooks } from "./looks/read-sheet-looks.ts";
import { OFFICE_COLOURS, readThemeColours } from "./looks/theme-colours.ts";
import { readRelationships } from "./read-relationships.ts";
import { readWorkbookPart } from "./read-workbook-part.ts";

export interface WorkbookLooks {
  /** By the index that cells name. */
  readonly looks: readonly CellLook[];
  /** By the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetLooks>;
}

/** `undefined` where looks cannot be read: values are then shown plain, which is no reason to refuse a file. */
export function readLooks(bytes: Uint8Array): WorkbookLooks | undefined {
  try {
    const parts = openPackage(bytes, openZip(bytes));
    const workbookPart = findWorkbookPart(parts);
    const relationships = readRelationships(parts, workbookPart);
    const partOf = (kind: string): string | undefined => {
      const target = relationships.find((relationship) => relationship.kind === kind)?.target;
      return target === undefined ? undefined : parts.find(target);
    };
    const theme = partOf("theme");
    const colours = theme === undefined ? OFFICE_COLOURS : readThemeColours(parts.read(theme, MAX_SMALL_PART_BYTES), theme);
    const styles = partOf("styles");
    const looks = styles === undefined ? [] : readCellFormats(parts.read(styles, MAX_SMALL_PART_BYTES), styles, colours);
    const sheets = new Map<string, SheetLooks>();
    for (const { name, relationshipId } of readWorkbookPart(parts.read(workbookPart), workbookPart).sheets) {
      const target = relationships.find(({ id }) => id === relationshipId)?.target;
      const part = target === undefined ? undefined : parts.find(target);
      if (part !== undefined) sheets.set(name, readSheetLooks(parts.read(part), part));
    }
    return { looks, sheets };
  } catch {
    return undefined;
  }
}
