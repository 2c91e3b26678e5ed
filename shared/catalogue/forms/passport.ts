// The form «Паспорт школы»: contingent, staff, conditions and social context. Questions of the federal questionnaire of 2020/21
// keep their exact titles as aliases; of its options, those that no school of the sample chose are marked as ours.

import type { Form, FormRow, FormSection } from "./form.ts";

const QUESTIONNAIRE = "Сбор контекстных данных об ОО (ФИС ОКО), 2020/21";
const BOTLIKH = "Приказ № 19 от 25.01.2025 (Ботлихский район), п. ";

const YES_NO = { number: 3, code: "answer", label: "Ответ", type: "yes-no" } as const;
const ANSWER = { number: 3, code: "answer", label: "Ответ", type: "choice" } as const;
const PEOPLE = { number: 3, code: "count", label: "Всего", type: "count", unit: "чел." } as const;

const GENERAL: FormSection = {
  code: "general",
  title: "Раздел 1. Общие сведения",
  blankMeans: "unknown",
  columns: [YES_NO],
  rows: [
    {
      number: 101,
      code: "location",
      label: "Где расположена школа",
      type: "choice",
      options: [
        "1. Столица субъекта РФ",
        "2. Город",
        "3. Населенный пункт городского типа (рабочий поселок, поселок городского типа и пр.)",
        "4. Населенный пункт сельского типа (село, хутор, деревня и пр.)",
      ],
      required: true,
      constant: true,
      aliases: ["Где расположена Ваша образовательная организация?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 102,
      code: "settlement_size",
      label: "Размер населённого пункта",
      type: "choice",
      options: [
        // The first is ours: no school of the sample chose it.
        "1. Менее 1 тыс. человек",
        "2. 1–5 тыс. человек",
        "3. 5–10 тыс. чел",
        "4. 10–50 тыс. человек",
        "5. 50–100 тыс. человек",
        "6. 100–450 тыс. человек",
        "7. 450–680 тыс. человек",
        "8. Более 680 тыс. человек",
      ],
      required: true,
      constant: true,
      aliases: ["Каков размер населенного пункта, в котором расположена ОО?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 103,
      code: "transport",
      label: "Регулярный транспорт до ближайшего крупного города (более 100 000 человек)",
      hint: "Если школа сама находится в таком городе, оставьте пустым",
      type: "choice",
      options: [
        "1. Да, есть прямые рейсы, не требующие пересадок",
        // The next two are ours: no school of the sample chose them.
        "2. Да, но только с пересадками",
        "3. Нет",
      ],
      constant: true,
      aliases: [
        "Существует ли регулярное транспортное сообщение между Вашим населенным пунктом и ближайшим крупным городом (численностью более 100 000 человек)?",
      ],
      source: QUESTIONNAIRE,
    },
    {
      number: 104,
      code: "is_correctional",
      label: "Специальная (коррекционная) школа",
      required: true,
      constant: true,
      aliases: ["ОО является специальной (коррекционной)?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 105,
      code: "is_evening",
      label: "Вечерняя (сменная) школа",
      required: true,
      constant: true,
      aliases: ["ОО является вечерней (сменной)?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 106,
      code: "is_closed",
      label: "Специальное учебно-воспитательное учреждение закрытого типа",
      required: true,
      constant: true,
      aliases: ["ОО является специальным учебно-воспитательным учреждением закрытого типа?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 107,
      code: "is_prison",
      label: "Школа при учреждении, исполняющем наказание в виде лишения свободы",
      required: true,
      constant: true,
      aliases: ["ОО является образовательной организацией при учреждении, исполняющем наказание в виде лишения свободы?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 108,
      code: "is_boarding",
      label: "Школа-интернат",
      required: true,
      constant: true,
      aliases: ["ОО является школой-интернатом?"],
      source: QUESTIONNAIRE,
    },
  ],
};

const PUPILS: FormSection = {
  code: "pupils",
  title: "Раздел 2. Численность обучающихся",
  blankMeans: "unknown",
  columns: [PEOPLE],
  rows: [
    {
      number: 201,
      code: "pupils",
      label: "Всего обучающихся во всех классах",
      required: true,
      aliases: [
        "Укажите количество обучающихся в ОО в 2020/2021 учебном году (в сумме по всем классам)",
        "Количество обучающихся в ОО (в сумме по всем классам)",
      ],
      source: QUESTIONNAIRE,
    },
    {
      number: 202,
      code: "age16",
      label: "из них: в год окончания учебного года исполняется 16 лет",
      hint: "Родились в {год-16} году",
      aliases: ["Общее количество обучающихся 2005 года рождения"],
      source: QUESTIONNAIRE,
    },
    {
      number: 203,
      code: "age16_adapted",
      label: "из строки 202: обучаются по адаптированным программам",
      special: true,
      aliases: ["из них обучаются по адаптированным образовательным программам"],
      source: QUESTIONNAIRE,
    },
    {
      number: 204,
      code: "age15",
      label: "из них: в год окончания учебного года исполняется 15 лет",
      hint: "Родились в {год-15} году",
      aliases: ["Общее количество обучающихся 2006 года рождения"],
      source: QUESTIONNAIRE,
    },
  ],
};

const GRADES: FormSection = {
  code: "grades",
  title: "Раздел 3. Классы и обучающиеся по классам",
  blankMeans: "none",
  total: "Итого по классам",
  columns: [
    { number: 3, code: "classes", label: "Классов", type: "count", unit: "ед.", aliasTemplates: ["{row} Классов/групп"] },
    { number: 4, code: "pupils", label: "Обучающихся", type: "count", unit: "чел.", aliasTemplates: ["{row} Обучающихся"] },
  ],
  rows: Array.from(
    { length: 12 },
    (_, index): FormRow => ({
      number: 301 + index,
      code: `grade${index + 1}`,
      label: `${index + 1} класс`,
      source: QUESTIONNAIRE,
    }),
  ),
};

const UPPER: FormSection = {
  code: "upper",
  title: "Раздел 4. Среднее общее образование и приём в 10 класс",
  blankMeans: "unknown",
  columns: [PEOPLE],
  rows: [
    {
      number: 401,
      code: "upper_pupils",
      label: "Осваивают программы среднего общего образования (10–12 классы)",
      hint: "Если 10–12 классов нет, поставьте 0",
      required: true,
      source: `${BOTLIKH}2.1.1.j`,
    },
    {
      number: 402,
      code: "grade10_admitted",
      label: "Зачислено в 10 класс в этом учебном году",
      hint: "Если 10 класса нет, поставьте 0",
      required: true,
      source: `${BOTLIKH}2.1.1.j`,
    },
    {
      number: 403,
      code: "grade10_from_other",
      label: "из них окончили 9 классов в других школах",
      required: true,
      source: `${BOTLIKH}2.1.1.j`,
    },
  ],
};

const STAFF: FormSection = {
  code: "staff",
  title: "Раздел 5. Учителя (не менее чем на 0,5 ставки)",
  blankMeans: "unknown",
  columns: [PEOPLE],
  rows: [
    {
      number: 501,
      code: "teachers",
      label: "Всего учителей",
      required: true,
      aliases: ["Сколько всего в школе учителей (работающих не менее чем на 0,5 ставки)?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 502,
      code: "teachers_highest",
      label: "из них высшей категории",
      required: true,
      aliases: ["Сколько в школе  учителей высшей категории (работающих не менее чем на 0,5 ставки)?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 503,
      code: "teachers_under30",
      label: "из них не старше 30 лет",
      required: true,
      aliases: ["Сколько в школе учителей (работающих не менее чем на 0,5 ставки) не старше 30 лет?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 504,
      code: "teachers_pension",
      label: "из них достигли пенсионного возраста",
      hint: "Право на пенсию по возрасту, а не по педагогическому стажу",
      required: true,
      aliases: [
        "Сколько в школе учителей (работающих не менее чем на 0,5 ставки), достигших пенсионного возраста (имеющих право на пенсию по возрасту, а не по педагогическому стажу)?",
      ],
      source: QUESTIONNAIRE,
    },
    {
      number: 505,
      code: "training_36",
      label: "Прошли повышение квалификации: не более 36 часов",
      aliases: ["Длительностью не более 36 часов"],
      source: QUESTIONNAIRE,
    },
    {
      number: 506,
      code: "training_72",
      label: "Прошли повышение квалификации: более 36 и не более 72 часов",
      aliases: ["Длительностью более 36 часов и не более 72 часов"],
      source: QUESTIONNAIRE,
    },
  ],
};

const UNITS = { number: 3, code: "count", label: "Всего", type: "count", unit: "ед." } as const;

const CONDITIONS: FormSection = {
  code: "conditions",
  title: "Раздел 6. Условия обучения",
  blankMeans: "unknown",
  columns: [UNITS],
  rows: [
    {
      number: 601,
      code: "rooms",
      label: "Учебных классов (кабинетов), в которых идут занятия",
      required: true,
      constant: true,
      aliases: ["Сколько в школе учебных классов (кабинетов), в которых проходят занятия?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 602,
      code: "rooms_computer",
      label: "из них рабочее место учителя с компьютером",
      required: true,
      aliases: ["В скольких из них рабочее место учителя оборудовано компьютером?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 603,
      code: "rooms_projector",
      label: "из них с проектором и (или) интерактивной доской",
      required: true,
      aliases: ["В скольких учебных классах, кабинетах есть проектор и/или интерактивная доска?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 604,
      code: "computers",
      label: "Компьютеров, которыми обучающиеся могут пользоваться в учёбе",
      hint: "Вместе с компьютерным классом, другими кабинетами и библиотекой",
      required: true,
      aliases: [
        "Сколько компьютеров обучающиеся могут использовать в процессе обучения (включая компьютеры в компьютерном классе, других учебных классах, библиотеке)?",
      ],
      source: QUESTIONNAIRE,
    },
    {
      number: 605,
      code: "computers_outdated",
      label: "из них устаревших, требующих замены",
      required: true,
      aliases: ["Сколько из этих компьютеров являются маломощными, устаревшими, требующими замены или переоснащения?"],
      source: QUESTIONNAIRE,
    },
    {
      number: 606,
      code: "computers_internet",
      label: "из них с доступом к сети Интернет",
      required: true,
      aliases: [
        "Сколько из этих компьютеров имеют доступ к сети Интернет (вне зависимости от того, проводной интернет или Wi-Fi)?",
      ],
      source: QUESTIONNAIRE,
    },
  ],
};

const ESTIMATES: FormSection = {
  code: "estimates",
  title: "Раздел 7. Интернет и дополнительное образование",
  blankMeans: "unknown",
  columns: [ANSWER],
  rows: [
    {
      number: 701,
      code: "internet_speed",
      label: "Скорость Интернета по договору с провайдером",
      options: ["до 25 Мбит/с", "26–50 Мбит/с", "51–100 Мбит/с", "более 100 Мбит/с"],
      required: true,
      constant: true,
      aliases: [
        "Скорость Интернета, заявленная Интернет-провайдером (указанная в договоре с Интернет-провайдером)? Выберите вариант из выпадающего списка",
      ],
      source: QUESTIONNAIRE,
    },
    {
      number: 702,
      code: "extra_education",
      label: "Школьные кружки, секции, студии посещают",
      options: ["1. Более 80% обучающихся", "2. 50–80% обучающихся", "3. 20–50% обучающихся", "4. Менее 20% обучающихся"],
      required: true,
      aliases: [
        "Как вы оцениваете вовлеченность обучающхся в школьную систему дополнительного образования? В школьные кружки, секции, студии и т.д. посещают...",
      ],
      source: QUESTIONNAIRE,
    },
  ],
};

const SOCIAL: FormSection = {
  code: "social",
  title: "Раздел 8. Социальные условия",
  blankMeans: "unknown",
  columns: [PEOPLE],
  rows: [
    {
      number: 801,
      code: "lessons_planned",
      label: "Уроков по учебному плану за год, на всех обучающихся",
      hint: "Сумма по классам: число уроков × число обучающихся",
      unit: "уроков",
      source: `${BOTLIKH}2.1.1.k`,
    },
    {
      number: 802,
      code: "lessons_attended",
      label: "из них посещено обучающимися",
      unit: "уроков",
      source: `${BOTLIKH}2.1.1.k`,
    },
    { number: 803, code: "risk_pupils", label: "Обучающихся «группы риска»", source: `${BOTLIKH}2.1.1.l` },
    {
      number: 804,
      code: "risk_covered",
      label: "из них охвачены социальным сопровождением",
      hint: "Вместе с мероприятиями по повышению образовательных результатов",
      source: `${BOTLIKH}2.1.1.m`,
    },
    {
      number: 805,
      code: "poor_housing",
      label: "Обучающихся, проживающих в неблагоустроенных условиях",
      required: true,
      source: `${BOTLIKH}2.1.1.n`,
    },
    {
      number: 806,
      code: "russian_not_native",
      label: "Обучающихся, для которых русский язык не родной",
      required: true,
      special: true,
      source: `${BOTLIKH}2.1.1.o`,
    },
    {
      number: 807,
      code: "resettled",
      label: "Обучающихся из числа переселенцев",
      required: true,
      source: `${BOTLIKH}2.1.1.p`,
    },
    {
      number: 808,
      code: "offences",
      label: "Правонарушений, совершённых обучающимися",
      unit: "случаев",
      required: true,
      special: true,
      source: `${BOTLIKH}2.1.1.q`,
    },
    {
      number: 809,
      code: "narcologist",
      label: "Есть обучающиеся на учёте в наркологическом диспансере",
      hint: "Только да или нет; фамилий и числа не указывайте",
      type: "yes-no",
      unit: "да/нет",
      required: true,
      special: true,
      source: `${BOTLIKH}2.1.1.r`,
    },
  ],
};

export const PASSPORT: Form = {
  code: "passport",
  version: "1",
  title: "Паспорт школы",
  names: { ru: { name: "Паспорт школы", tab: "Паспорт" }, en: { name: "School passport", tab: "Passport" } },
  sections: [GENERAL, PUPILS, GRADES, UPPER, STAFF, CONDITIONS, ESTIMATES, SOCIAL],
};
