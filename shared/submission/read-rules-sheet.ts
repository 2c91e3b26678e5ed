// Reads the sheet «Правила» as the specialist left it: each row as it is written, nothing judged.

import { type Location, rowLocation } from "../workbook/location.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { findColumns } from "./find-columns.ts";

export interface WrittenRule {
  readonly code: string;
  readonly form: string;
  readonly level: string;
  readonly text: string;
  readonly advice: string;
  readonly at: Location;
}

const HEADERS = {
  code: ["Код", "Code"],
  form: ["Форма", "Form"],
  level: ["Уровень", "Level"],
  text: ["Правило", "Rule"],
  advice: ["Что сделать", "What to do"],
} as const;

/** `undefined`: the workbook has no such sheet. */
export function readRulesSheet(workbook: WorkbookSnapshot): readonly WrittenRule[] | undefined {
  const table = findColumns(workbook, HEADERS, ["code", "level", "text"]);
  return table?.rows.flatMap((row): WrittenRule[] => {
    const of = (name: keyof typeof HEADERS) => table.text(row, name);
    const rule = { code: of("code"), form: of("form"), level: of("level"), text: of("text"), advice: of("advice") };
    if (rule.code === "" && rule.text === "") return [];
    return [{ ...rule, at: rowLocation(workbook.file, table.sheet.name, row.rowIndex, table.columnOf("text") ?? 0) }];
  });
}
