// Fields of «Профориентация».

import type { FieldForm } from "./field-record.ts";

export const CAREER_FIELDS: FieldForm = {
  code: "career",
  title: "Профориентация",
  about: "school",
  from: "school",
  sections: [
    {
      code: "tests",
      title: "Тестирование",
      fields: [
        {
          code: "career_test_group.g8_11",
          label: "Прошли групповое профориентационное тестирование, 8–11 классы (каждый один раз)",
          type: "count",
        },
        {
          code: "career_test_individual.g8_11",
          label: "Прошли индивидуальное профориентационное тестирование — 8–11 классы",
          type: "count",
        },
        {
          code: "career_test_individual.ovz_g8_11",
          label: "Прошли индивидуальное профориентационное тестирование — из них с ОВЗ",
          type: "count",
          special: true,
        },
      ],
    },
    {
      code: "help",
      title: "Адресная помощь",
      fields: [
        {
          code: "career_help.pupils",
          label: "Адресная помощь в самоопределении, 8–11 классы — обучающихся, если помогли им или родителям",
          type: "count",
        },
        {
          code: "career_help.parents",
          label: "Адресная помощь в самоопределении, 8–11 классы — родителей (законных представителей)",
          type: "count",
        },
        {
          code: "career_help_ovz.pupils",
          label: "Адресная помощь, с ОВЗ, 8–11 классы — обучающихся, если помогли им или родителям",
          type: "count",
          special: true,
        },
        {
          code: "career_help_ovz.parents",
          label: "Адресная помощь, с ОВЗ, 8–11 классы — родителей (законных представителей)",
          type: "count",
          special: true,
        },
      ],
    },
    {
      code: "events",
      title: "Мероприятия",
      fields: [
        {
          code: "career_events.g5_7",
          label: "Обучающихся 5–7 классов на профориентационных мероприятиях (каждый один раз)",
          type: "count",
        },
        {
          code: "career_contest.all",
          label: "Обучающихся, участвовавших в профориентационных конкурсах (каждый один раз)",
          type: "count",
        },
        {
          code: "career_municipal.all",
          label: "Муниципальные профориентационные мероприятия и конкурсы — обучающихся (каждый один раз)",
          type: "count",
        },
        {
          code: "career_municipal.in_demand",
          label: "Муниципальные профориентационные мероприятия и конкурсы — из них по востребованным в регионе отраслям",
          type: "count",
        },
      ],
    },
    {
      code: "graduates",
      title: "Выпускники",
      fields: [
        { code: "g11_profile.studied_deep", label: "Обучающиеся 11 классов — изучали предметы углублённо", type: "count" },
        {
          code: "g11_profile.exam_by_profile",
          label: "Обучающиеся 11 классов — из них выбрали экзамен по профилю",
          type: "count",
        },
        {
          code: "enrolled9.spo_profile",
          label: "Выпускники 9 классов, на 1 октября — поступили в колледж (техникум) по профилю",
          type: "count",
        },
        {
          code: "enrolled11.spo_profile",
          label: "Выпускники 11 классов, на 1 октября — поступили в колледж (техникум) по профилю",
          type: "count",
        },
        {
          code: "enrolled11.vo_profile",
          label: "Выпускники 11 классов, на 1 октября — поступили в вуз по профилю",
          type: "count",
        },
      ],
    },
    {
      code: "work",
      title: "Организация работы",
      fields: [{ code: "career_work.{n}", label: "Профориентационная работа — {пункт перечня}", type: "yes-no-na" }],
    },
  ],
};
