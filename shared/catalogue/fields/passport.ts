// Fields of «Паспорт школы».

import type { FieldForm } from "./field-record.ts";

export const PASSPORT_FIELDS: FieldForm = {
  code: "passport",
  title: "Паспорт школы",
  about: "school",
  from: "school",
  sections: [
    {
      code: "pupils",
      title: "Численность обучающихся",
      fields: [
        { code: "pupils", label: "Всего обучающихся во всех классах", type: "count", systems: ["contingent", "oo-1"] },
        { code: "ovz.pupils", label: "Обучающиеся с ОВЗ — всего", type: "count", special: true, systems: ["pmpk"] },
        { code: "ovz.g8_11", label: "Обучающиеся с ОВЗ — в 8–11 классах", type: "count", special: true, systems: ["pmpk"] },
        { code: "ovz.age5_18", label: "Обучающиеся с ОВЗ — от 5 до 18 лет", type: "count", special: true, systems: ["pmpk"] },
      ],
    },
    {
      code: "grades",
      title: "Классы",
      fields: [
        { code: "grade{n}.pupils", label: "{n} класс — обучающихся", type: "count", systems: ["oo-1"] },
        { code: "grade{n}.classes", label: "{n} класс — классов", type: "count", systems: ["oo-1"] },
      ],
    },
    {
      code: "upper",
      title: "10–12 классы",
      fields: [
        {
          code: "upper_pupils",
          label: "Осваивают программы среднего общего образования (10–12 классы)",
          type: "count",
          systems: ["oo-1"],
        },
        { code: "grade10_admitted", label: "Зачислено в 10 класс", type: "count" },
        { code: "grade10_from_other", label: "из них окончили 9 классов в других школах", type: "count" },
      ],
    },
    {
      code: "social",
      title: "Социальные условия",
      fields: [
        {
          code: "lessons_planned",
          label: "Уроков по учебному плану за год, на всех обучающихся",
          type: "count",
          systems: ["journal"],
        },
        { code: "lessons_attended", label: "из них посещено обучающимися", type: "count", systems: ["journal"] },
        { code: "risk_pupils", label: "Обучающихся «группы риска»", type: "count", special: true },
        { code: "risk_covered", label: "из них охвачены социальным сопровождением", type: "count", special: true },
        { code: "poor_housing", label: "Обучающихся, проживающих в неблагоустроенных условиях", type: "count" },
        { code: "russian_not_native", label: "Обучающихся, для которых русский язык не родной", type: "count", special: true },
        { code: "resettled", label: "Обучающихся из числа переселенцев", type: "count" },
        { code: "offences", label: "Правонарушений, совершённых обучающимися", type: "count", special: true },
        { code: "narcologist", label: "Есть обучающиеся на учёте в наркологическом диспансере", type: "yes-no", special: true },
        { code: "register_odn_kdn", label: "Обучающихся на учёте ОДН (ПДН), КДН", type: "count", special: true },
        {
          code: "migrants_or_low_russian",
          label: "Обучающихся из семей мигрантов и (или) слабо владеющих русским языком",
          type: "count",
          special: true,
        },
        {
          code: "absent_unexcused",
          label: "Обучающихся с систематическими пропусками без уважительной причины",
          type: "count",
          special: true,
        },
        {
          code: "zpr_uo_in_oop",
          label: "Обучающихся с ЗПР и УО (по заключению ПМПК), обучаются по ООП",
          type: "count",
          special: true,
          systems: ["pmpk"],
        },
        { code: "remote.from_centres", label: "Школа удалена от культурных и образовательных центров", type: "yes-no" },
        { code: "remote.no_transport", label: "До школы нет регулярного транспорта", type: "yes-no" },
        { code: "is_small", label: "Малокомплектная школа", type: "yes-no", systems: ["register"] },
        { code: "deficit.infrastructure", label: "Дефицит — инфраструктуры", type: "yes-no" },
        { code: "deficit.internet", label: "Дефицит — интернета", type: "yes-no" },
        { code: "deficit.computers", label: "Дефицит — компьютеров", type: "yes-no" },
      ],
    },
  ],
};
