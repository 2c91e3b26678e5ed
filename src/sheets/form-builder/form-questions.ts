// A form of the catalogue as questions of Google Forms. Titles begin with the field's code, by which the intake knows the answers.

import { type Field, type Form, type FormSection, fieldsOf, YES_NO_ANSWERS } from "../../../shared/catalogue/forms/form.ts";

interface Titled {
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
}

export type Question =
  | { readonly kind: "section"; readonly title: string }
  | (Titled & { readonly kind: "number" | "text" })
  | (Titled & { readonly kind: "choice"; readonly options: readonly string[] })
  /** Several questions with the same answers, as one table. */
  | (Titled & { readonly kind: "grid"; readonly rows: readonly string[]; readonly options: readonly string[] });

/** How the intake knows the school and the year. */
const SCHOOL: readonly Question[] = [
  { kind: "text", title: "Логин школы", help: "Например, edu203001", required: true },
  { kind: "text", title: "Название школы", help: "", required: true },
  { kind: "text", title: "Учебный год", help: "Например, 2026/27", required: true },
];

const titleOf = ({ code, label }: Field): string => `[${code}] ${label}`;

function questionOf(field: Field, hint: string): Question {
  const unit = field.unit === null ? "" : `Единица: ${field.unit}`;
  const help = [hint, unit].filter((text) => text !== "").join(". ");
  const titled: Titled = { title: titleOf(field), help, required: field.required };
  if (field.type === "count" || field.type === "number") return { kind: "number", ...titled };
  if (field.type === "text") return { kind: "text", ...titled };
  return { kind: "choice", ...titled, options: field.options ?? YES_NO_ANSWERS };
}

/** Questions of yes or no that follow one another become one table; a table of Google Forms takes choices only, never numbers. */
function withGrids(questions: readonly Question[], section: string): Question[] {
  const made: Question[] = [];
  for (const question of questions) {
    const last = made[made.length - 1];
    const isYesNo = question.kind === "choice" && question.help === "" && question.options === YES_NO_ANSWERS;
    if (!isYesNo) made.push(question);
    else if (last?.kind === "grid" && last.required === question.required)
      made[made.length - 1] = { ...last, rows: [...last.rows, question.title] };
    else made.push({ ...question, kind: "grid", title: section, rows: [question.title] });
  }
  return made.map((question) =>
    question.kind === "grid" && question.rows.length === 1
      ? { ...question, kind: "choice" as const, title: question.rows[0] ?? "" }
      : question,
  );
}

function sectionQuestions(form: Form, section: FormSection): Question[] {
  const hints = new Map(section.rows.map(({ number, hint }) => [number, hint ?? ""]));
  const fields = fieldsOf(form).filter((field) => field.section === section.code);
  const questions = fields.map((field) => questionOf(field, hints.get(field.row) ?? ""));
  return [{ kind: "section", title: section.title }, ...withGrids(questions, section.title.replace(/^Раздел \d+\. /, ""))];
}

export const formQuestions = (form: Form): readonly Question[] => [
  ...SCHOOL,
  ...form.sections.flatMap((section) => sectionQuestions(form, section)),
];

/** Everything that a respondent is asked, as the response sheet will head its columns. */
export const askedTitles = (questions: readonly Question[]): readonly string[] =>
  questions.flatMap((question) => {
    if (question.kind === "section") return [];
    return question.kind === "grid" ? question.rows.map((row) => `${question.title} [${row}]`) : [question.title];
  });
