// The workbook part: its sheets in order, its defined names, and from which day its dates count.

import type { DefinedName, SheetVisibility } from "../../../shared/workbook/snapshot.ts";
import { damaged } from "../zip/unreadable.ts";
import { decodeEscapes } from "./decode-escapes.ts";
import { RELATIONSHIP_IDS, SPREADSHEET } from "./namespaces.ts";
import { readElements, type Visitors } from "./xml/read-elements.ts";
import { xmlBoolean } from "./xml-boolean.ts";

export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationshipId: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  /** Dates count from 1904, as in workbooks that began on an old Mac. */
  readonly from1904: boolean;
}

const VISIBILITIES: ReadonlyMap<string, SheetVisibility> = new Map([
  ["visible", "visible"],
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);

/** Names that Excel keeps for itself: print areas, filters. */
const BUILT_IN = "_xlnm.";

export function readWorkbookPart(bytes: Uint8Array, part: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names: DefinedName[] = [];
  let from1904 = false;
  let isWorkbook = false;
  const visitors: Visitors = new Map([
    [
      "workbook",
      () => {
        isWorkbook = true;
      },
    ],
    [
      "workbook/workbookPr",
      ({ attribute }) => {
        from1904 = xmlBoolean(attribute("date1904") ?? "0") ?? false;
      },
    ],
    [
      "workbook/sheets/sheet",
      ({ attribute }) => {
        const name = attribute("name");
        const relationshipId = attribute("id", RELATIONSHIP_IDS);
        const visibility = VISIBILITIES.get(attribute("state") ?? "visible");
        if (name === undefined || relationshipId === undefined || visibility === undefined) throw damaged(part);
        sheets.push({ name: decodeEscapes(name), visibility, relationshipId });
      },
    ],
    [
      "workbook/definedNames/definedName",
      ({ attribute, text }) => {
        const name = attribute("name");
        if (name === undefined) throw damaged(part);
        if (!name.startsWith(BUILT_IN)) names.push({ name: decodeEscapes(name), refersTo: decodeEscapes(text) });
      },
    ],
  ]);
  readElements(bytes, part, SPREADSHEET, visitors);
  if (!isWorkbook) throw damaged(part);
  return { sheets, names, from1904 };
}
