// Fields of «Способности и таланты».

import type { FieldForm } from "./field-record.ts";

export const TALENT_FIELDS: FieldForm = {
  code: "talent",
  title: "Способности и таланты",
  about: "school",
  from: "school",
  sections: [
    {
      code: "contests",
      title: "Конкурсы",
      fields: [
        {
          code: "contest.participants_mun",
          label: "Конкурсы из перечня, с 1 сентября — участников муниципальных (каждый один раз)",
          type: "count",
        },
        {
          code: "contest.participants_reg",
          label: "Конкурсы из перечня, с 1 сентября — участников региональных (каждый один раз)",
          type: "count",
        },
        {
          code: "contest.participants_rus",
          label: "Конкурсы из перечня, с 1 сентября — участников всероссийских (каждый один раз)",
          type: "count",
        },
        { code: "contest.winners_reg", label: "Конкурсы из перечня, с 1 сентября — победителей региональных", type: "count" },
        { code: "contest.winners_rus", label: "Конкурсы из перечня, с 1 сентября — победителей всероссийских", type: "count" },
        { code: "contest.prizes_reg", label: "Конкурсы из перечня, с 1 сентября — призёров региональных", type: "count" },
        { code: "contest.prizes_rus", label: "Конкурсы из перечня, с 1 сентября — призёров всероссийских", type: "count" },
        {
          code: "contest_ovz.participants_reg",
          label: "Конкурсы из перечня, обучающиеся с ОВЗ, с 1 сентября — участников региональных",
          type: "count",
          special: true,
        },
        {
          code: "contest_ovz.participants_rus",
          label: "Конкурсы из перечня, обучающиеся с ОВЗ, с 1 сентября — участников всероссийских",
          type: "count",
          special: true,
        },
      ],
    },
    {
      code: "vsosh",
      title: "Олимпиада",
      fields: [
        {
          code: "vsosh_{stage}.participants",
          label: "ВсОШ, {этап} — участников (каждый один раз)",
          type: "count",
          systems: ["vsosh"],
        },
        {
          code: "vsosh_{stage}.participations",
          label: "ВсОШ, {этап} — участий (по всем предметам)",
          type: "count",
          systems: ["vsosh"],
        },
        { code: "vsosh_{stage}.winners", label: "ВсОШ, {этап} — победителей", type: "count", systems: ["vsosh"] },
        { code: "vsosh_{stage}.prizes", label: "ВсОШ, {этап} — призёров", type: "count", systems: ["vsosh"] },
      ],
    },
    {
      code: "work",
      title: "Работа с одарёнными",
      fields: [
        {
          code: "extracurricular.all",
          label:
            "Научные общества, исследовательские проекты и другая внеучебная работа, с 1 сентября — обучающихся (каждый один раз)",
          type: "count",
        },
        {
          code: "extracurricular.ovz",
          label: "Научные общества, исследовательские проекты и другая внеучебная работа — из них с ОВЗ, на дату отчёта",
          type: "count",
          special: true,
        },
        {
          code: "gifted.pupils",
          label: "Дети с повышенным уровнем способностей (банк одарённых) — всего",
          type: "count",
          systems: ["gifted"],
        },
        {
          code: "gifted.on_route",
          label: "Дети с повышенным уровнем способностей (банк одарённых) — по индивидуальному маршруту",
          type: "count",
          systems: ["gifted"],
        },
        {
          code: "deep_pupils",
          label: "Обучающихся в классах с углублённым изучением отдельных предметов",
          type: "count",
          systems: ["oo-1"],
        },
        { code: "profile_pupils", label: "Обучающихся в профильных классах", type: "count", systems: ["oo-1"] },
        { code: "preprofile_pupils", label: "Обучающихся в предпрофильных классах", type: "count" },
        { code: "gifted_work.{n}", label: "Организация работы с одарёнными — {пункт перечня}", type: "yes-no-na" },
      ],
    },
  ],
};
