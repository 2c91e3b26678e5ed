// Takes responses to a form as they come: which school and form each is, and what is wrong in it. Pure, and the same for a row that
// comes alone, comes again or is corrected.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Form } from "../catalogue/forms/form.ts";
import type { RuleText } from "../catalogue/forms/rule-text.ts";
import type { IntakeState } from "../catalogue/messages/intake-words.ts";
import type { IntakeData, TakenRow } from "../reports/intake/intake-data.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import { registerId } from "../schools/resolve-schools.ts";
import type { FormFile } from "../submission/read-forms.ts";
import { findResponses } from "../submission/read-responses.ts";
import { readRulesSheet } from "../submission/read-rules-sheet.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import { checkSubmissions } from "../validation/check-submissions.ts";
import { findPersonalData } from "../validation/personal-data/find-personal-data.ts";
import { ruleSet } from "../validation/rule-set.ts";
import type { RuleBook } from "../validation/validate-submissions.ts";
import { columnName, parseRectangle } from "../workbook/block.ts";
import { rowLocation } from "../workbook/location.ts";
import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { readSubmittedFile } from "./read-submitted-file.ts";

/** What the specialist keeps beside the responses. */
export interface IntakeBeside {
  readonly register: readonly RegisterEntry[];
  /** A workbook with the sheet «Правила»; `null`: the catalogue's rules only. */
  readonly rules: WorkbookSnapshot | null;
}

export interface IntakeInput extends IntakeBeside {
  readonly forms: readonly Form[];
  readonly catalogueRules: readonly RuleText[];
  /** The sheet of responses: its header and the rows to be taken, each at its own place. */
  readonly workbook: WorkbookSnapshot & { readonly sheets: readonly [SheetSnapshot] };
  /** Further rows of the same sheet, looked at for data of persons only: one answer alone does not show that a column is one of names. */
  readonly lately?: readonly SheetRow[];
  /** Today, ISO 8601: dates of birth are told by it. */
  readonly on: string;
}

/** Rules take their time to compile, and every response is checked by the same. */
const BOOKS = new WeakMap<readonly RuleText[], RuleBook>();

function bookOf({ rules, catalogueRules, forms }: IntakeInput): RuleBook {
  const written = rules ? (readRulesSheet(rules) ?? []) : [];
  if (written.length > 0) return ruleSet(written, catalogueRules, forms).book;
  const book = BOOKS.get(catalogueRules) ?? ruleSet([], catalogueRules, forms).book;
  BOOKS.set(catalogueRules, book);
  return book;
}

const rowOf = ({ at }: Finding): number | undefined => parseRectangle(at.cell ?? "")?.rowIndex;

function stateOf(findings: readonly Finding[]): IntakeState {
  if (findings.some(({ severity }) => severity === "error")) return "faulty";
  return findings.some(({ severity }) => severity === "warning") ? "doubtful" : "accepted";
}

function takenRow(
  rowIndex: number,
  part: FormFile | undefined,
  { workbook, register, forms }: IntakeInput,
  book: RuleBook,
): TakenRow {
  const [submission] = part?.submissions ?? [];
  const at = { file: workbook.file, sheet: workbook.sheets[0].name, cell: `A${rowIndex + 1}` };
  if (!part || !submission) {
    const nameless = [finding("row-without-school", at, { rows: 1 })];
    return {
      rowIndex,
      school: "",
      mail: null,
      form: null,
      received: null,
      isChecked: true,
      state: "not-taken",
      findings: nameless,
    };
  }
  const { schools, findings: general } = checkSubmissions({
    ...{ files: [part], previous: [], register, year: null, collected: [submission.form], book },
  });
  const own = schools.find(({ submissions }) => submissions.size > 0);
  const findings = [...general.filter((each) => rowOf(each) === rowIndex), ...(own?.findings ?? submission.findings)];
  const school = own?.school.name || own?.school.id || submission.school.name || (submission.school.login ?? "");
  const mail = own ? (register.find((entry) => registerId(entry) === own.school.id)?.mail ?? null) : null;
  const form = forms.find(({ code }) => code === submission.form) ?? null;
  return { rowIndex, school, mail, form, received: part.received, isChecked: true, state: stateOf(findings), findings };
}

const isBlank = ({ values }: SheetRow): boolean => values.every((value) => value === null || value === "");

/** A form that collects addresses of e-mail asks for a person, whatever its other questions are. */
const COLLECTED_ADDRESS = /^(адрес электронной почты|email address|электронный адрес)$/;

function personalData({ workbook, lately = [], on }: IntakeInput): readonly Finding[] {
  const [sheet] = workbook.sheets;
  const seen = new Set(sheet.rows.map(({ rowIndex }) => rowIndex));
  const rows = [...sheet.rows, ...lately.filter(({ rowIndex }) => !seen.has(rowIndex))].sort((a, b) => a.rowIndex - b.rowIndex);
  const found = findPersonalData({ ...sheet, rows }, workbook.file, { on }).findings;
  const [header] = sheet.rows;
  const collected = header?.values.findIndex((title) => COLLECTED_ADDRESS.test(fold(cellText(title)).trim())) ?? -1;
  if (found.length > 0 || collected < 0 || !header) return found;
  const at = rowLocation(workbook.file, sheet.name, header.rowIndex, collected);
  return [finding("personal-header", at, { column: columnName(collected), kind: "email", cells: rows.length })];
}

export function intakeResponse(input: IntakeInput): IntakeData {
  const { workbook, forms, on } = input;
  const [sheet] = workbook.sheets;
  const personal = personalData(input);
  if (personal.length > 0) return { state: "stopped", general: personal, rows: [] };
  // By its questions alone: where no response names a school there is no submission, and the sheet is one of responses all the same.
  const responses = findResponses(sheet, forms);
  const { parts, findings } = readSubmittedFile(workbook, forms, null, on);
  if (!responses) return { state: "unknown", general: findings, rows: [] };
  const byRow = new Map(parts.map((part) => [parseRectangle(part.submissions[0]?.at.cell ?? "")?.rowIndex, part]));
  const book = bookOf(input);
  const answers = sheet.rows.filter((row) => row.rowIndex > responses.headerRowIndex && !isBlank(row));
  const rows = answers.map(({ rowIndex }) => takenRow(rowIndex, byRow.get(rowIndex), input, book));
  return { state: "taken", general: findings, rows };
}
