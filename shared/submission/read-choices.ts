// Reads the sheet «Допущения» of a profile's book: what the specialist has chosen where the order leaves something open.

import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { findColumns } from "./find-columns.ts";

const HEADERS = {
  id: ["Код", "Code"],
  about: ["Что не сказано в приказе", "What the order does not say"],
  chosen: ["Ваш выбор", "Your choice"],
} as const;

/** Her words by the assumption's id; assumptions left as they are do not occur. `undefined`: the workbook has no such sheet. */
export function readChoices(workbook: WorkbookSnapshot): ReadonlyMap<string, string> | undefined {
  const table = findColumns(workbook, HEADERS, ["id", "about", "chosen"]);
  if (!table) return undefined;
  const choices = table.rows.map((row) => [table.text(row, "id"), table.text(row, "chosen")] as const);
  return new Map(choices.filter(([id, chosen]) => id !== "" && chosen !== ""));
}
