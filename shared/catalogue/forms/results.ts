// The form «Результаты оценочных процедур»: a row a work, with participants, marks, and scores where the procedure gives them.

import { procedureOf } from "../procedures.ts";
import { subjectName } from "../subjects.ts";
import type { Work } from "../work.ts";
import type { Form, FormColumn, FormRow } from "./form.ts";

const PEOPLE = { type: "count", unit: "чел." } as const;

const COLUMNS: readonly FormColumn[] = [
  { number: 3, code: "participants", label: "Участников", ...PEOPLE },
  { number: 4, code: "mark2", label: "Отметка «2»", ...PEOPLE },
  { number: 5, code: "mark3", label: "Отметка «3»", ...PEOPLE },
  { number: 6, code: "mark4", label: "Отметка «4»", ...PEOPLE },
  { number: 7, code: "mark5", label: "Отметка «5»", ...PEOPLE },
  { number: 8, code: "below", label: "Ниже минимума", ...PEOPLE },
  { number: 9, code: "from70", label: "70 баллов и более", ...PEOPLE },
  { number: 10, code: "from81", label: "из гр. 9: 81 и более", ...PEOPLE },
];

const MARKS = [4, 5, 6, 7];
const SCORES = [8, 9, 10];

type FormWork = Omit<Work, "year">;

const work = (procedure: FormWork["procedure"], subject: FormWork["subject"], grade: number): FormWork => ({
  procedure,
  subject,
  grade,
});

const ORDER = "Приказ № 19 от 25.01.2025 (Ботлихский район), п. ";
const LOCAL = "Для показателей качества и динамики";

/** number, code, work, columns that are «х», source. The basic level of ЕГЭ gives marks. */
const WORKS: readonly (readonly [number, string, FormWork, readonly number[], string])[] = [
  [101, "vpr4_ru", work("vpr", "РУ", 4), SCORES, `${ORDER}2.1.1.a`],
  [102, "vpr4_ma", work("vpr", "МА", 4), SCORES, `${ORDER}2.1.1.b`],
  [103, "vpr4_om", work("vpr", "ОМ", 4), SCORES, `${ORDER}2.1.1.c`],
  [104, "vpr5_ru", work("vpr", "РУ", 5), SCORES, `${ORDER}2.1.1.h`],
  [105, "vpr5_ma", work("vpr", "МА", 5), SCORES, `${ORDER}2.1.1.i`],
  [106, "vpr6_ru", work("vpr", "РУ", 6), SCORES, `${ORDER}2.1.1.h`],
  [107, "vpr6_ma", work("vpr", "МА", 6), SCORES, `${ORDER}2.1.1.i`],
  [108, "vpr7_ru", work("vpr", "РУ", 7), SCORES, LOCAL],
  [109, "vpr7_ma", work("vpr", "МА", 7), SCORES, LOCAL],
  [110, "vpr8_ru", work("vpr", "РУ", 8), SCORES, LOCAL],
  [111, "vpr8_ma", work("vpr", "МА", 8), SCORES, LOCAL],
  [112, "oge_ru", work("oge", "РУ", 9), SCORES, `${ORDER}2.1.1.g`],
  [113, "oge_ma", work("oge", "МА", 9), SCORES, `${ORDER}2.1.1.f`],
  [114, "gve_ru", work("gve", "РУ", 9), SCORES, LOCAL],
  [115, "gve_ma", work("gve", "МА", 9), SCORES, LOCAL],
  [116, "ege_ru", work("ege", "РУ", 11), MARKS, `${ORDER}2.1.1.d`],
  [117, "ege_mp", work("ege", "МП", 11), MARKS, `${ORDER}2.1.1.e`],
  [118, "ege_mb", work("ege", "МБ", 11), SCORES, LOCAL],
];

const rowLabel = ({ procedure, subject, grade }: FormWork): string =>
  `${procedureOf(procedure).name}, ${subjectName(subject)}, ${grade} класс`;

export const RESULTS: Form = {
  code: "results",
  version: "1",
  title: "Результаты оценочных процедур",
  names: {
    ru: { name: "Результаты процедур", tab: "Результаты" },
    en: { name: "Results of procedures", tab: "Results" },
  },
  // No grade that writes any of the works.
  mayBeBlankIf: "форма passport: сумма стр.304-309,311,312 гр.4 = 0",
  sections: [
    {
      code: "works",
      title: "Раздел 1. Результаты по работам",
      blankMeans: "none",
      columns: COLUMNS,
      rows: WORKS.map(
        ([number, code, ofWork, forbidden, source]): FormRow => ({
          number,
          code,
          label: rowLabel(ofWork),
          forbidden,
          work: ofWork,
          source,
        }),
      ),
    },
  ],
};
