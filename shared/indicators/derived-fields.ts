// Fields that the tool works out from other answers, named in texts like any other. Definitions: the orders' own words where they have
// them (levels, «высокие результаты» from 70 points, 2.1.1 of order No. 19 of 25.01.2025 of Botlikh district), else the assumptions.

import type { NamedField } from "../catalogue/fields/fields-to-name.ts";

/** The form that derived fields are said to be of. */
const DERIVED_FORM = "derived";

/** A field whose value is the least of some shares, or whether a condition holds: texts of the notation. */
export interface DerivedField {
  readonly field: NamedField;
  readonly parts: readonly { readonly numerator: string; readonly denominator?: string }[];
}

const school = (code: string, label: string, kind: NamedField["kind"], options?: NamedField["options"]): NamedField => ({
  code,
  label,
  of: "school",
  kind,
  form: DERIVED_FORM,
  ...(options === undefined ? {} : { options }),
});

/** What identification, lists of the year before and clusters say of a school: put into the store by whoever worked it out. */
export const SUPPLIED_FIELDS: readonly NamedField[] = [
  school("verdict", "Вывод о низких результатах обучения", "choice", [
    { code: "low", label: "низкие результаты" },
    { code: "not_found", label: "не выявлены" },
    { code: "too_little", label: "недостаточно данных" },
  ]),
  school("verdict_context", "Неблагоприятные социальные условия", "choice", [
    { code: "adverse", label: "неблагоприятные условия" },
    { code: "no", label: "не выявлены" },
    { code: "too_little", label: "недостаточно данных" },
  ]),
  school("zone", "Зона риска", "choice", [
    { code: "risk", label: "зона риска" },
    { code: "border", label: "на границе" },
    { code: "none", label: "вне зоны риска" },
  ]),
  school("dynamics", "Динамика результатов", "choice", [
    { code: "positive", label: "положительная" },
    { code: "negative", label: "отрицательная" },
    { code: "same", label: "без изменений" },
  ]),
  school("was_listed", "Была в списке прошлого года", "yes-no"),
  school("low_in_cluster", "Нижняя четверть кластера не менее чем в двух годах из трёх", "yes-no"),
  school("wellbeing_lowest", "Нижняя группа по индексу социального благополучия", "yes-no"),
];

const works = (grades: readonly number[], subjects: readonly string[]): readonly string[] =>
  grades.flatMap((grade) => subjects.map((subject) => `vpr${grade}_${subject}`));
const added = (codes: readonly string[], column: string): string => codes.map((code) => `[${code}.${column}]`).join(" + ");
const pupils = (grades: readonly number[]): string =>
  added(
    grades.map((grade) => `grade${grade}`),
    "pupils",
  );

const OF_MARKS = [...works([5, 6, 7, 8], ["ru", "ma"]), "oge_ru", "oge_ma"];
const OF_SCORES = ["ege_ru", "ege_mp"];

export const DERIVED_FIELDS: readonly DerivedField[] = [
  {
    field: school("took_part", "Школа участвовала хотя бы в одной работе ВПР", "yes-no"),
    parts: [{ numerator: "хотя бы одно из [vpr*.participants] > 0" }],
  },
  { field: school("has_grade4", "Есть 4 классы", "yes-no"), parts: [{ numerator: `${pupils([4])} > 0` }] },
  { field: school("has_grades_5_9", "Есть 5–9 классы", "yes-no"), parts: [{ numerator: `${pupils([5, 6, 7, 8, 9])} > 0` }] },
  {
    field: school("has_grades_10_11", "Есть 10–11 классы", "yes-no"),
    parts: [{ numerator: `${pupils([10, 11, 12])} > 0` }],
  },
  {
    field: school("attain4_base_share", "Доля 4-классников на базовом уровне и выше (наименьшая по работам)", "number"),
    parts: works([4], ["ru", "ma", "om"]).map((work) => ({
      numerator: `[${work}.mark3] + [${work}.mark4] + [${work}.mark5]`,
      denominator: `[${work}.participants]`,
    })),
  },
  {
    field: school("attain_ooo_high_share", "Доля высоких результатов 5–9 классов, вместе по работам", "number"),
    parts: [{ numerator: added(OF_MARKS, "mark5"), denominator: added(OF_MARKS, "participants") }],
  },
  {
    field: school("attain_soo_high_share", "Доля высоких результатов 10–11 классов, вместе по экзаменам", "number"),
    parts: [{ numerator: added(OF_SCORES, "from70"), denominator: added(OF_SCORES, "participants") }],
  },
];
