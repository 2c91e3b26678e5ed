// A form of collection (форма сбора) as data: sections of numbered rows (строки) and columns (графы), as Rosstat forms are.

import type { Work } from "../work.ts";

/** `passport`: lower case, as options and rules name the form; unique in a profile. */
export type FormCode = string;

/** `count`: a whole number; `number`: also with a fraction, as posts are counted. */
export type FieldType = "count" | "number" | "choice" | "yes-no" | "text";

/** The answers to a question of yes or no, as the school writes them. */
export const YES_NO_ANSWERS: readonly string[] = ["Да", "Нет"];

/** What stands in a column of a section: the kind of its cells. */
export interface FormColumn {
  /** The number of the графа: 1 and 2 are the label and the row's number, cells begin with 3. */
  readonly number: number;
  readonly code: string;
  readonly label: string;
  readonly type: FieldType;
  readonly unit?: string;
  /** Titles of the column's questions in response sheets, `{row}` for the row's label: `{row} Обучающихся`. */
  readonly aliasTemplates?: readonly string[];
}

export interface FormRow {
  /** The number of the строка, unique in the form. */
  readonly number: number;
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
  /** Overrides of the column's kind for sections that list single questions. */
  readonly type?: FieldType;
  readonly unit?: string;
  readonly options?: readonly string[];
  /** A blank is a fault. Otherwise a blank says what `blankMeans` says. */
  readonly required?: boolean;
  /** Columns (by number) whose cells are forbidden in this row: «х». */
  readonly forbidden?: readonly number[];
  /** The value rarely changes: next year's form carries it over. */
  readonly constant?: boolean;
  /** Counts people of a special category (152-ФЗ, article 10): fewer than five are flagged before publication. */
  readonly special?: boolean;
  /** Other titles of the question in response sheets; the label itself is always one. */
  readonly aliases?: readonly string[];
  /** The assessment work whose results stand in the row. */
  readonly work?: Omit<Work, "year">;
  /** Who asks for it: order and item, or the form it was taken from. */
  readonly source?: string;
}

export interface FormSection {
  readonly code: string;
  readonly title: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** What a blank in a field that is not required says: there are none, or nothing is known. */
  readonly blankMeans: "none" | "unknown";
  /** The label of a row of totals under the section; it is computed and has no number. */
  readonly total?: string;
}

/** What a form is called in short: in lists, and on the tab of its sheet. */
export interface FormNames {
  readonly name: string;
  readonly tab: string;
}

export interface Form {
  readonly code: FormCode;
  /** Grows whenever a row or column changes its number or meaning. */
  readonly version: string;
  readonly title: string;
  readonly names: { readonly ru: FormNames; readonly en: FormNames };
  readonly sections: readonly FormSection[];
  /** Where this holds (in the language of the rules, of other forms too), a school has nothing to say, and a blank form is an answer. */
  readonly mayBeBlankIf?: string;
}

/** The form's short name; its code where the form is not among these. */
export const formName = (forms: readonly Form[], code: FormCode, language: keyof Form["names"]): string =>
  forms.find((form) => form.code === code)?.names[language].name ?? code;

/** One cell of a form that a school fills. */
export interface Field {
  /** `grade5.pupils`; for a section with one column just the row's code: `pupils`. */
  readonly code: string;
  readonly form: FormCode;
  readonly section: string;
  /** строка and графа. */
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly type: FieldType;
  readonly unit: string | null;
  readonly options: readonly string[] | null;
  readonly required: boolean;
  readonly blankMeans: "none" | "unknown";
  readonly constant: boolean;
  readonly special: boolean;
  /** The question's titles in response sheets; the label is the first. */
  readonly aliases: readonly string[];
  readonly work: Omit<Work, "year"> | null;
  readonly source: string | null;
}

const fieldCode = (section: FormSection, row: FormRow, column: FormColumn): string =>
  section.columns.length === 1 ? row.code : `${row.code}.${column.code}`;

const fieldLabel = (section: FormSection, row: FormRow, column: FormColumn): string =>
  section.columns.length === 1 ? row.label : `${row.label}: ${column.label}`;

/** The fields of a form in the order of sections, rows, columns; forbidden cells are no fields. */
export const fieldsOf = (form: Form): Field[] =>
  form.sections.flatMap((section) =>
    section.rows.flatMap((row) =>
      section.columns
        .filter((column) => !row.forbidden?.includes(column.number))
        .map((column) => ({
          code: fieldCode(section, row, column),
          form: form.code,
          section: section.code,
          row: row.number,
          column: column.number,
          label: fieldLabel(section, row, column),
          type: row.type ?? column.type,
          unit: row.unit ?? column.unit ?? null,
          options: row.options ?? null,
          required: row.required ?? false,
          blankMeans: section.blankMeans,
          constant: row.constant ?? false,
          special: row.special ?? false,
          aliases: [
            fieldLabel(section, row, column),
            ...(section.columns.length === 1 ? (row.aliases ?? []) : []),
            ...(column.aliasTemplates ?? []).map((template) => template.replace("{row}", row.label)),
          ],
          work: row.work ?? null,
          source: row.source ?? null,
        })),
    ),
  );
