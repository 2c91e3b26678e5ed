// Two small forms to compile rules against: gaps in the numbering, forbidden cells, a text and a yes-no question.

import type { Form, FormSection } from "../../shared/catalogue/forms/form.ts";

const column = (number: number, code: string) => ({ number, code, label: code, type: "count" as const });
const row = (number: number, code: string) => ({ number, code, label: code });

/** Pupils by grade: columns 3-6, rows 101-107 without 104 and 106; in row 107 column 5 is «х». */
const pupils: FormSection = {
  code: "pupils",
  title: "Обучающиеся",
  columns: [column(3, "all"), column(4, "girls"), column(5, "boys"), column(6, "left")],
  rows: [row(101, "total"), row(102, "g1"), row(103, "g2"), row(105, "g3"), { ...row(107, "home"), forbidden: [5] }],
  blankMeans: "none",
};

/** Staff: columns 3 and 4; in row 203 column 4 is «х». */
const staff: FormSection = {
  code: "staff",
  title: "Работники",
  columns: [column(3, "all"), column(4, "part")],
  rows: [row(201, "heads"), row(202, "teachers"), { ...row(203, "others"), forbidden: [4] }],
  blankMeans: "none",
};

/** Single questions: one column. */
const questions: FormSection = {
  code: "questions",
  title: "Сведения",
  columns: [column(3, "value")],
  rows: [
    row(301, "pupils"),
    row(302, "staff_highest"),
    { ...row(303, "address"), type: "text" },
    { ...row(304, "hostel"), type: "yes-no" },
  ],
  blankMeans: "unknown",
};

const NAMES: Form["names"] = { ru: { name: "Форма", tab: "Форма" }, en: { name: "Form", tab: "Form" } };

export const PASSPORT: Form = {
  code: "passport",
  version: "1",
  title: "Паспорт",
  names: NAMES,
  sections: [pupils, staff, questions],
};

export const RESULTS: Form = {
  code: "results",
  version: "1",
  title: "Результаты",
  names: NAMES,
  sections: [
    {
      code: "vpr",
      title: "ВПР",
      columns: [column(3, "took"), column(4, "two")],
      rows: [row(101, "math"), row(102, "russian")],
      blankMeans: "unknown",
    },
  ],
};
