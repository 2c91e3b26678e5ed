// The workbook that a school would send: the edits that make its form, folded into a snapshot, with the answers typed in.

import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { makeForms } from "../../shared/commands/make-forms.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { planForm } from "../../shared/reports/form-workbook/form-plan.ts";
import { absoluteAddress } from "../../shared/workbook/block.ts";
import type { CellValue } from "../../shared/workbook/cell.ts";
import type { Edit, WrittenValue } from "../../shared/workbook/edit.ts";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import type { MadeYear } from "./made-school.ts";

export const PLANS = FORMS.map((form) => planForm(form, form.names.ru.tab));

const shown = (value: WrittenValue): CellValue =>
  value !== null && typeof value === "object" && "formula" in value ? value.value : value;

/** Only values, sheets and names: the looks of a form say nothing to its reader. */
function foldEdits(edits: readonly Edit[], file: string): WorkbookSnapshot {
  const sheets = new Map<string, Map<number, CellValue[]>>();
  const names: DefinedName[] = [];
  for (const edit of edits) {
    if (edit.kind === "ensure-sheet") sheets.set(edit.sheet, new Map());
    if (edit.kind === "name") names.push({ name: edit.name, refersTo: absoluteAddress(edit.block) });
    if (edit.kind !== "put-values") continue;
    const rows = sheets.get(edit.sheet);
    edit.values.forEach((values, offset) => {
      const row = rows?.get(edit.rowIndex + offset) ?? [];
      while (row.length < edit.columnIndex) row.push(null);
      row.splice(edit.columnIndex, values.length, ...values.map(shown));
      rows?.set(edit.rowIndex + offset, row);
    });
  }
  return {
    file,
    names,
    sheets: [...sheets].map(
      ([name, rows]): SheetSnapshot => ({
        name,
        visibility: "visible",
        rows: [...rows].sort(([a], [b]) => a - b).map(([rowIndex, values]) => ({ rowIndex, values })),
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        formulas: [],
      }),
    ),
  };
}

export function filledForm(login: string, name: string, year: number, answers: MadeYear): WorkbookSnapshot {
  const register = [{ login, code: null, name, otherNames: [], mail: null, at: { file: "реестр.xlsx" } }];
  const outcome = makeForms(
    {
      register,
      profile: BOTLIKH,
      municipality: BOTLIKH.name,
      year,
      deadline: `${year}-06-10`,
      sendTo: null,
      previous: new Map(),
    },
    "ru",
  );
  const form = outcome.ok ? outcome.forms[0] : undefined;
  if (!form) throw new Error(`no form for ${name}`);
  const typed = PLANS.flatMap(({ form: { code: formCode }, cells }) =>
    [...cells].flatMap(([code, { block }]): Edit[] => {
      const value = answers[formCode]?.get(code);
      return value === undefined ? [] : [{ kind: "put-values", ...block, values: [[value]] }];
    }),
  );
  return foldEdits([...form.edits(), ...typed], `${year}/${form.fileName}`);
}
