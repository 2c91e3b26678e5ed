// Rules of the form «Паспорт школы». A rule that another one implies is left out, so that one fault gives one finding.

import type { RuleText } from "./rule-text.ts";

const OO1 = "Логика формы ОО-1 (сумма по классам, классы и обучающиеся)";
const PART = "Часть не больше целого";
const YEARS = "Сравнение с прошлым годом: изменение более чем на 20% и более чем на 5";
const PLAUSIBILITY = "Так почти не бывает";
const SEEN = "По частым ошибкам анкет школ региона (2021)";

type PassportRule = Omit<RuleText, "form">;

const CONTINGENT: readonly PassportRule[] = [
  {
    code: "П-01",
    level: "обязательный",
    text: "стр.201 гр.3 = сумме стр.301-312 гр.4",
    advice: "Сверьте общее число и число обучающихся в каждом классе с контингентом школы на одну и ту же дату.",
    source: OO1,
  },
  {
    code: "П-02",
    level: "обязательный",
    text: "по строкам 301-312: если гр.3 > 0, то гр.4 > 0",
    advice: "Классы есть, а обучающихся нет: впишите обучающихся или уберите классы.",
    source: OO1,
  },
  {
    code: "П-03",
    level: "обязательный",
    text: "по строкам 301-312: если гр.4 > 0, то гр.3 > 0",
    advice: "Обучающиеся есть, а классов нет: впишите число классов. Класс-комплект запишите у одного из классов.",
    source: OO1,
  },
  {
    code: "П-04",
    level: "обязательный",
    text: "по строкам 301-312: если гр.4 > 0, то гр.4 >= гр.3",
    advice: "Классов больше, чем обучающихся: не переставлены ли графы 3 и 4?",
    source: OO1,
  },
  {
    code: "П-05",
    level: "предупредительный",
    text: "по строкам 301-312: если гр.3 > 0, то гр.4 <= 35 * гр.3",
    advice: "В среднем больше 35 обучающихся в классе: проверьте число классов.",
    source: SEEN,
  },
  {
    code: "П-06",
    level: "обязательный",
    text: "[pupils] > 0",
    advice: "Впишите общее число обучающихся.",
    source: SEEN,
  },
  {
    code: "П-07",
    level: "обязательный",
    text: "[age16_adapted] <= [age16]",
    advice: "По адаптированным программам учится часть тех, кто записан в строке 202.",
    source: PART,
  },
  {
    code: "П-08",
    level: "обязательный",
    text: "[age16] + [age15] <= [pupils]",
    advice: "Двух возрастов вместе не может быть больше, чем всех обучающихся.",
    source: PART,
  },
  {
    code: "П-09",
    level: "обязательный",
    text: "стр.401 гр.3 = сумме стр.310-312 гр.4",
    advice: "В строке 401 — все обучающиеся 10–12 классов из раздела 3.",
    source: "Приказ № 19 от 25.01.2025 (Ботлихский район), п. 2.1.1.j",
  },
  {
    code: "П-10",
    level: "обязательный",
    text: "[grade10_from_other] <= [grade10_admitted]",
    advice: "Пришедшие из других школ — часть всех зачисленных в 10 класс.",
    source: "Приказ № 19 от 25.01.2025 (Ботлихский район), п. 2.1.1.j",
  },
  {
    code: "П-11",
    level: "предупредительный",
    text: "если [grade10.pupils] > 0, то [grade10_admitted] > 0",
    advice: "В 10 классе есть обучающиеся: впишите, сколько из них зачислено в этом учебном году.",
    source: "Приказ № 19 от 25.01.2025 (Ботлихский район), п. 2.1.1.j",
  },
];

const STAFF: readonly PassportRule[] = [
  {
    code: "П-12",
    level: "обязательный",
    text: "[teachers] > 0",
    advice: "Впишите число учителей, работающих не менее чем на 0,5 ставки.",
    source: SEEN,
  },
  {
    code: "П-13",
    level: "обязательный",
    text: "[teachers_highest] <= [teachers]",
    advice: "Учителя высшей категории — часть всех учителей.",
    source: PART,
  },
  {
    code: "П-14",
    level: "обязательный",
    text: "[teachers] >= [teachers_under30] + [teachers_pension]",
    advice: "Молодых учителей и учителей пенсионного возраста вместе не может быть больше, чем всех.",
    source: SEEN,
  },
  {
    code: "П-15",
    level: "предупредительный",
    text: "[training_36] <= [teachers]",
    advice: "Считайте учителей, а не курсы: учитель, прошедший двое курсов, считается один раз.",
    source: PART,
  },
  {
    code: "П-16",
    level: "предупредительный",
    text: "[training_72] <= [teachers]",
    advice: "Считайте учителей, а не курсы: учитель, прошедший двое курсов, считается один раз.",
    source: PART,
  },
];

const CONDITIONS: readonly PassportRule[] = [
  {
    code: "П-17",
    level: "обязательный",
    text: "[rooms] > 0",
    advice: "Впишите число кабинетов, в которых идут занятия.",
    source: SEEN,
  },
  {
    code: "П-18",
    level: "обязательный",
    text: "по строкам 602,603: гр.3 <= стр.601 гр.3",
    advice: "Считаются только кабинеты из строки 601.",
    source: PART,
  },
  {
    code: "П-19",
    level: "обязательный",
    text: "по строкам 605,606: гр.3 <= стр.604 гр.3",
    advice: "Считаются только компьютеры из строки 604.",
    source: PART,
  },
];

const SOCIAL: readonly PassportRule[] = [
  {
    code: "П-20",
    level: "обязательный",
    text: "[lessons_attended] <= [lessons_planned]",
    advice: "Посещённых уроков не может быть больше, чем уроков по плану.",
    source: PART,
  },
  {
    code: "П-21",
    level: "обязательный",
    text: "[risk_covered] <= [risk_pupils]",
    advice: "Охваченные сопровождением — часть «группы риска».",
    source: PART,
  },
  {
    code: "П-22",
    level: "обязательный",
    text: "по строкам 803,805,806,807: гр.3 <= стр.201 гр.3",
    advice: "Это часть всех обучающихся школы (строка 201).",
    source: PART,
  },
];

/** What cannot well be: a slip of unit, of row, a telephone number in a count. A school may explain it all the same. */
const PLAUSIBLE: readonly PassportRule[] = [
  {
    code: "П-23",
    level: "предупредительный",
    text: "[offences] <= [pupils]",
    advice: "Случаев больше, чем обучающихся: проверьте, то ли число записано.",
    source: PLAUSIBILITY,
  },
  {
    code: "П-24",
    level: "предупредительный",
    text: "2 * [lessons_attended] >= [lessons_planned]",
    advice: "Посещено меньше половины уроков: запишите оба числа на всех обучающихся за год, а не на одного.",
    source: PLAUSIBILITY,
  },
  {
    code: "П-25",
    level: "предупредительный",
    text: "[lessons_planned] <= 2000 * [pupils]",
    advice: "Больше 2000 уроков в год на обучающегося: проверьте строку 801.",
    source: PLAUSIBILITY,
  },
  {
    code: "П-26",
    level: "предупредительный",
    text: "[lessons_planned] >= 300 * [pupils]",
    advice: "Меньше 300 уроков в год на обучающегося: в строке 801 — сумма по всем обучающимся, а не на одного или за четверть.",
    source: PLAUSIBILITY,
  },
  {
    code: "П-27",
    level: "предупредительный",
    text: "[grade10_admitted] <= [grade10.pupils]",
    advice: "Зачислено в 10 класс больше, чем в нём учится: проверьте обе строки или поясните, кто выбыл.",
    source: PLAUSIBILITY,
  },
  {
    code: "П-28",
    level: "предупредительный",
    text: "если [grade12.pupils] > 0, то [grade11.pupils] > 0",
    advice: "Есть 12 класс, а 11 класса нет: не записан ли 11 класс строкой ниже?",
    source: PLAUSIBILITY,
  },
  {
    code: "П-29",
    level: "предупредительный",
    text: "[pupils] <= 10000",
    advice: "Больше 10 000 обучающихся в одной школе: проверьте, не записано ли здесь другое число.",
    source: PLAUSIBILITY,
  },
  {
    code: "П-30",
    level: "предупредительный",
    text: "[teachers] <= [pupils] + 30",
    advice: "Учителей намного больше, чем обучающихся: проверьте оба числа.",
    source: PLAUSIBILITY,
  },
  {
    code: "П-36",
    level: "предупредительный",
    text: "[rooms] <= [pupils] + 30",
    advice: "Кабинетов намного больше, чем обучающихся: проверьте оба числа.",
    source: PLAUSIBILITY,
  },
  {
    code: "П-37",
    level: "предупредительный",
    text: "[computers] <= 5 * [pupils] + 50",
    advice: "Больше пяти компьютеров на обучающегося: проверьте число.",
    source: PLAUSIBILITY,
  },
];

const PREVIOUS: readonly PassportRule[] = [
  {
    code: "П-31",
    level: "предупредительный",
    text: "[pupils] = [pupils] прошлого года с точностью 20% или 5",
    advice: "Число обучающихся изменилось больше чем на пятую часть: подтвердите или исправьте.",
    source: YEARS,
  },
  {
    code: "П-32",
    level: "предупредительный",
    text: "[teachers] = [teachers] прошлого года с точностью 20% или 5",
    advice: "Число учителей изменилось больше чем на пятую часть: подтвердите или исправьте.",
    source: YEARS,
  },
  {
    code: "П-33",
    level: "предупредительный",
    text: "[rooms] = [rooms] прошлого года с точностью 20% или 5",
    advice: "Число кабинетов изменилось больше чем на пятую часть: подтвердите или исправьте.",
    source: YEARS,
  },
  {
    code: "П-34",
    level: "предупредительный",
    text: "стр.302-309 гр.4 = стр.301-308 гр.4 прошлого года соответственно с точностью 20% или 5",
    advice: "Та же параллель год назад была другой численности: проверьте, нет ли сдвига на строку.",
    source: "Класс N+1 в этом году — класс N в прошлом",
  },
  {
    code: "П-35",
    level: "предупредительный",
    text: "стр.311 гр.4 = стр.310 гр.4 прошлого года с точностью 20% или 5",
    advice: "Та же параллель год назад была другой численности: проверьте, нет ли сдвига на строку.",
    source: "Класс N+1 в этом году — класс N в прошлом",
  },
];

export const PASSPORT_RULES: readonly RuleText[] = [
  ...CONTINGENT,
  ...STAFF,
  ...CONDITIONS,
  ...SOCIAL,
  ...PLAUSIBLE,
  ...PREVIOUS,
].map((rule) => ({
  ...rule,
  form: "passport",
}));
