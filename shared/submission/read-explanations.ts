// Reads the sheet «Пояснения» of an earlier protocol: what schools explained, and what the specialist accepted, for which numbers.

import { fold } from "../text/fold.ts";
import { type Location, rowLocation } from "../workbook/location.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { findColumns } from "./find-columns.ts";

export interface Explanation {
  /** Name of the school as the protocol shows it. */
  readonly school: string;
  readonly schoolId: string;
  readonly form: string;
  readonly rule: string;
  readonly field: string;
  /** The numbers that it was given for, as the rule worked them out. */
  readonly value: string;
  readonly text: string;
  /** `null`: not decided. */
  readonly accepted: boolean | null;
  readonly at: Location;
}

const HEADERS = {
  school: ["Школа", "School"],
  schoolId: ["Логин или код", "Login or code"],
  form: ["Форма", "Form"],
  rule: ["Правило", "Rule"],
  field: ["Показатель", "Field"],
  value: ["Числа", "Numbers"],
  text: ["Пояснение школы", "School's explanation"],
  accepted: ["Принято", "Accepted"],
} as const;

const YES = ["да", "yes", "принято", "+"].map(fold);

/** `undefined`: the workbook has no such sheet. Rows that nobody has touched are not listed. */
export function readExplanations(workbook: WorkbookSnapshot): readonly Explanation[] | undefined {
  const table = findColumns(workbook, HEADERS, ["schoolId", "rule", "value", "text", "accepted"]);
  return table?.rows.flatMap((row): Explanation[] => {
    const of = (name: keyof typeof HEADERS) => table.text(row, name);
    const [schoolId, rule, text, accepted] = [of("schoolId"), of("rule"), of("text"), of("accepted")];
    if (schoolId === "" || rule === "" || (text === "" && accepted === "")) return [];
    return [
      {
        ...{ school: of("school"), schoolId, form: of("form"), rule, field: of("field"), value: of("value"), text },
        accepted: accepted === "" ? null : YES.includes(fold(accepted)),
        at: rowLocation(workbook.file, table.sheet.name, row.rowIndex, table.columnOf("text") ?? 0),
      },
    ];
  });
}
