// The axes (разрезы) by which an indicator is told apart: their members, and whether members may be added up.

import type { Language } from "./messages/messages.ts";

export interface AxisMember {
  readonly code: string;
  readonly names: { readonly [language in Language]: string };
}

export interface AxisRecord {
  readonly code: string;
  readonly names: { readonly [language in Language]: string };
  /** A person belongs to one member only, so a total over the members counts nobody twice. One pupil sits several exams. */
  readonly additive: boolean;
  /** Every member that a form of the catalogue uses; `*` in a record means those for which there are fields. */
  readonly members: readonly AxisMember[];
}

const member = (code: string, ru: string, en: string): AxisMember => ({ code, names: { ru, en } });

const axis = (code: string, ru: string, en: string, additive: boolean, members: readonly AxisMember[]): AxisRecord => ({
  code,
  names: { ru, en },
  additive,
  members,
});

const WORKS_OF_VPR = [4, 5, 6, 7, 8].flatMap((grade) => [
  member(`vpr${grade}_ru`, `ВПР, русский язык, ${grade} класс`, `VPR, Russian, grade ${grade}`),
  member(`vpr${grade}_ma`, `ВПР, математика, ${grade} класс`, `VPR, mathematics, grade ${grade}`),
]);

const MONTHS: readonly (readonly [string, string])[] = [
  ["январь", "January"],
  ["февраль", "February"],
  ["март", "March"],
  ["апрель", "April"],
  ["май", "May"],
  ["июнь", "June"],
  ["июль", "July"],
  ["август", "August"],
  ["сентябрь", "September"],
  ["октябрь", "October"],
  ["ноябрь", "November"],
  ["декабрь", "December"],
];

export const AXES: readonly AxisRecord[] = [
  axis("band", "уровень образования", "level of education", true, [
    member("noo", "начальное общее образование", "primary education"),
    member("ooo", "основное общее образование", "lower secondary education"),
    member("soo", "среднее общее образование", "upper secondary education"),
  ]),
  axis("subject", "предмет", "subject", false, [
    member("ru", "русский язык", "Russian"),
    member("ma", "математика", "mathematics"),
    member("om", "окружающий мир", "the world around us"),
    member("li", "литература", "literature"),
    member("is", "история", "history"),
    member("ob", "обществознание", "social studies"),
    member("ge", "география", "geography"),
    member("bi", "биология", "biology"),
    member("fi", "физика", "physics"),
    member("hi", "химия", "chemistry"),
    member("inf", "информатика", "computer science"),
    member("iya", "иностранный язык", "foreign language"),
    member("pe", "физическая культура", "physical education"),
    member("primary", "начальные классы", "primary grades"),
  ]),
  axis("stage", "этап", "stage", false, [
    member("start", "стартовый контроль", "test at the start"),
    member("mid", "промежуточный контроль", "test in the middle"),
    member("final", "итоговый контроль", "final test"),
    member("school", "школьный этап", "school stage"),
    member("municipal", "муниципальный этап", "municipal stage"),
    member("regional", "региональный этап", "regional stage"),
  ]),
  axis("vpr_work", "работа ВПР", "work of VPR", false, [
    ...WORKS_OF_VPR.slice(0, 2),
    member("vpr4_om", "ВПР, окружающий мир, 4 класс", "VPR, the world around us, grade 4"),
    ...WORKS_OF_VPR.slice(2),
  ]),
  axis("oge_work", "экзамен ОГЭ", "exam of OGE", false, [
    member("oge_ru", "ОГЭ, русский язык", "OGE, Russian"),
    member("oge_ma", "ОГЭ, математика", "OGE, mathematics"),
  ]),
  axis("ege_work", "экзамен ЕГЭ", "exam of EGE", false, [
    member("ege_ru", "ЕГЭ, русский язык", "EGE, Russian"),
    member("ege_mp", "ЕГЭ, математика (профильный уровень)", "EGE, mathematics (advanced)"),
    member("ege_mb", "ЕГЭ, математика (базовый уровень)", "EGE, mathematics (basic)"),
  ]),
  axis("grade10_work", "диагностическая работа, 10 класс", "diagnostic work, grade 10", false, [
    member("dr10_ru", "Диагностическая работа, русский язык, 10 класс", "Diagnostic work, Russian, grade 10"),
    member("dr10_ma", "Диагностическая работа, математика, 10 класс", "Diagnostic work, mathematics, grade 10"),
  ]),
  axis("procedure", "процедура", "procedure", false, [
    member("vpr", "ВПР", "VPR"),
    member("dr", "диагностические работы", "diagnostic works"),
    member("oge", "ОГЭ", "OGE"),
    member("ege", "ЕГЭ", "EGE"),
  ]),
  axis("kind", "вид", "kind", false, [
    member("reading", "читательская грамотность", "reading literacy"),
    member("math", "математическая грамотность", "mathematical literacy"),
    member("science", "естественно-научная грамотность", "scientific literacy"),
    member("financial", "финансовая грамотность", "financial literacy"),
    member("creative", "креативное мышление", "creative thinking"),
    member("global", "глобальные компетенции", "global competence"),
    member("behaviour", "поведение обучающихся", "behaviour of pupils"),
    member("team", "классный коллектив", "the class as a team"),
    member("self_rule", "самоуправление обучающихся", "self-government of pupils"),
    member("family", "работа с семьёй", "work with families"),
    member("method", "методика воспитания", "methods of upbringing"),
    member("documents", "документы классного руководителя", "papers of the class teacher"),
  ]),
  axis("deficit", "вид дефицита", "kind of deficit", false, [
    member("subject", "предметный", "of the subject"),
    member("method", "методический", "of methods"),
    member("psych_ped", "психолого-педагогический", "of psychology and pedagogy"),
    member("communicative", "коммуникативный", "of communication"),
    member("digital", "цифровой", "digital"),
  ]),
  axis("field", "область", "field", true, [
    member("intellect", "интеллектуальная", "intellect"),
    member("art", "искусство", "art"),
    member("sport", "спорт", "sport"),
    member("social", "социальная", "social"),
  ]),
  axis("period", "период", "period", false, [member("semester", "полугодие", "half-year"), member("year", "год", "year")]),
  axis("date", "дата", "date", false, [
    member("d0920", "на 20 сентября", "on 20 September"),
    member("d0101", "на 1 января", "on 1 January"),
    member("d0601", "на 1 июня", "on 1 June"),
  ]),
  axis(
    "month",
    "месяц",
    "month",
    false,
    MONTHS.map(([ru, en], index) => member(`m${index + 1}`, ru, en)),
  ),
];

export const axisOf = (code: string): AxisRecord | undefined => AXES.find((one) => one.code === code);
