// Russian names of the things that several messages speak of.

import type { SeemsLike } from "../findings.ts";
import type { LayoutKind } from "../layouts.ts";
import { procedureOf } from "../procedures.ts";
import { subjectName } from "../subjects.ts";
import type { Work } from "../work.ts";

export const LAYOUTS_RU: { readonly [kind in LayoutKind | "unknown" | "broken"]: string } = {
  "school-form": "Форма школы",
  "marks-report": "Статистика по отметкам",
  "scores-report": "Распределение первичных баллов",
  "journal-report": "Сравнение отметок с журналом",
  "journal-report-old": "Сравнение отметок с журналом (до 2022)",
  "pupil-results": "Индивидуальные результаты",
  "objectivity-markers": "Признаки необъективности",
  "school-register": "Реестр школ",
  "results-table": "Таблица результатов",
  unknown: "Не распознан",
  broken: "Заголовок не разобран",
};

export const SEEMS_RU: { readonly [kind in SeemsLike]: string } = {
  blank: "пустой лист",
  "tasks-report": "отчёт «Выполнение заданий»",
  "planned-results-report": "отчёт «Достижение планируемых результатов»",
  "exam-protocol": "протокол экзамена",
  "form-responses": "таблица ответов на форму или анкету",
  text: "текст без таблицы",
  table: "таблица другого вида",
};

/** `русский язык, 4 класс`; a procedure without a subject has only its name. */
export const workSeriesRu = ({ procedure, subject, grade }: Omit<Work, "year">): string =>
  [procedureOf(procedure).name, ...(subject === "ВСЕ" ? [] : [`${subjectName(subject)}, ${grade} класс`])].join(", ");

export const workRu = ({ procedure, year, subject, grade }: Work): string =>
  [`${procedureOf(procedure).name} ${year}`, ...(subject === "ВСЕ" ? [] : [`${subjectName(subject)}, ${grade} класс`])].join(
    ", ",
  );
