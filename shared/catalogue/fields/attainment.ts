// Fields of «Уровни подготовки».

import type { FieldForm } from "./field-record.ts";

export const ATTAINMENT_FIELDS: FieldForm = {
  code: "attainment",
  title: "Уровни подготовки",
  about: "school",
  from: "school",
  sections: [
    {
      code: "levels",
      title: "Уровни подготовки",
      fields: [
        {
          code: "attain_{band}_{subject}_{stage}.assessed",
          label: "{2–4, 5–9 или 10–11 классы}, {предмет}, {входной, промежуточный или итоговый контроль} — писали работу",
          type: "count",
          systems: ["fis-oko", "tests"],
        },
        {
          code: "attain_{band}_{subject}_{stage}.base",
          label:
            "{2–4, 5–9 или 10–11 классы}, {предмет}, {входной, промежуточный или итоговый контроль} — на базовом уровне (без тех, кто выше)",
          type: "count",
          systems: ["fis-oko", "tests"],
        },
        {
          code: "attain_{band}_{subject}_{stage}.above",
          label: "{2–4, 5–9 или 10–11 классы}, {предмет}, {входной, промежуточный или итоговый контроль} — выше базового уровня",
          type: "count",
          systems: ["fis-oko", "tests"],
        },
        {
          code: "meta_{band}.assessed",
          label: "Метапредметная подготовка, {1–4, 5–9 или 10–11 классы} — писали работу",
          type: "count",
          systems: ["tests"],
        },
        {
          code: "meta_{band}.high",
          label: "Метапредметная подготовка, {1–4, 5–9 или 10–11 классы} — на высоком уровне",
          type: "count",
          systems: ["tests"],
        },
        { code: "grade1_start.assessed", label: "1 классы — оценены", type: "count", systems: ["tests"] },
        { code: "grade1_start.reached", label: "1 классы — достигли планируемых результатов", type: "count", systems: ["tests"] },
      ],
    },
    {
      code: "fg",
      title: "Функциональная грамотность",
      fields: [
        {
          code: "fg.assessed",
          label: "Обучающихся, участвовавших в оценке функциональной грамотности любого вида (каждый один раз)",
          type: "count",
          systems: ["tests"],
        },
        {
          code: "fg_{kind}.assessed",
          label: "Функциональная грамотность: {вид} — писали работу",
          type: "count",
          systems: ["tests"],
        },
        {
          code: "fg_{kind}.success",
          label: "Функциональная грамотность: {вид} — успешно справились",
          type: "count",
          systems: ["tests"],
        },
      ],
    },
    {
      code: "aoop",
      title: "Адаптированные программы",
      fields: [
        { code: "aoop.pupils", label: "Адаптированные программы (АООП) — обучаются", type: "count", special: true },
        {
          code: "aoop.mastered",
          label: "Адаптированные программы (АООП) — освоили программу года",
          type: "count",
          special: true,
        },
      ],
    },
    {
      code: "terms",
      title: "Текущая и промежуточная аттестация",
      fields: [
        {
          code: "not_attested.{period}",
          label: "Не аттестованы хотя бы по одному предмету — за {период}",
          type: "count",
          systems: ["journal"],
        },
        { code: "term_marks.quality", label: "Четверть — успевают на «4» и «5»", type: "count", systems: ["journal"] },
        { code: "term_marks.failing", label: "Четверть — неуспевающие", type: "count", systems: ["journal"] },
      ],
    },
    {
      code: "plans",
      title: "Индивидуальные учебные планы",
      fields: [{ code: "individual_plan_pupils", label: "Обучающихся по индивидуальному учебному плану", type: "count" }],
    },
  ],
};
