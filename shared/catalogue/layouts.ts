// What each kind of file looks like: the words of its header. Where the header stands, and in which order, does not matter.

/** The kinds of sheet that the tool reads. */
/** `school-form` is a filled form: it is known by the numbers and labels of its rows, not by a layout below. */
export type LayoutKind =
  | "school-form"
  | "marks-report"
  | "scores-report"
  | "journal-report"
  | "journal-report-old"
  | "pupil-results"
  | "objectivity-markers"
  | "school-register"
  | "results-table";

/** A column of a layout: the name it gets, and how its folded header is recognised. */
export interface ColumnRule {
  readonly name: string;
  readonly header: RegExp;
}

/** Columns that are numbered: `5` in the marks report, `17` in the distribution of scores, `4 РУ` in the list of markers. */
export interface SeriesRule {
  readonly name: string;
  /** Its groups, those that matched, join into the number or key of the column. */
  readonly header: RegExp;
  /** At least these keys must be there. */
  readonly required: readonly string[];
  /** A layout is not this one where such a key is there too: score 0 means a distribution, not marks. */
  readonly forbidden?: readonly string[];
}

export interface Layout {
  readonly kind: LayoutKind;
  readonly columns: readonly ColumnRule[];
  readonly required: readonly string[];
  /** At least one of each of these groups too. */
  readonly requiredAny?: readonly (readonly string[])[];
  readonly series?: SeriesRule;
  /** Title words that say what the sheet means to be, even where its header is broken. */
  readonly title?: RegExp;
}

const GROUPS: ColumnRule = { name: "group", header: /^групп\S{0,20} участник|^оо$|^наименование оо/ };
const SCHOOL_COUNT: ColumnRule = { name: "schools", header: /^(кол-во|количество|число) оо/ };
const PARTICIPANTS: ColumnRule = {
  name: "participants",
  header: /^(кол-во|количество|число|всего)? ?участников(,? ?\(?(всего|чел\.?)\)?)?$/,
};
// «Полное наименование ОО» beside a short name is a second name, not a repetition; a name of something else is no school's.
const FULL_NAME: ColumnRule = { name: "fullName", header: /^полное (наименование|название)/ };
const NAME: ColumnRule = {
  name: "name",
  header:
    /^(оо|школа|наименование|название)$|^((краткое|сокращенное) )?(наименование|название) ?\(?(оо|\S{0,20}организаци|школ|\S{0,20} ?учрежден|общеобразовательн|образовательн)|^(краткое|сокращенное) (наименование|название)$/,
};
const LOGIN: ColumnRule = { name: "login", header: /логин/ };
const CODE: ColumnRule = { name: "code", header: /^код ?(оо|школы|организации)$/ };
const PERCENT = "(?=.{0,120}(?:%|дол[яи]|процент))";
const BELOW_MINIMUM = "ниже (?:мин|порог)|не переступ|не преодол|не набрал";
const HIGH = "(?!.{0,120}(?:^|\\D)[89]\\d)(?:.{0,120}(?:^|\\D)70(?:\\D|$)|.{0,120}высок\\S{0,20} (?:балл|результат))";
const ADMITTED = "(?:из|с) других (?:оо|школ|организаций)";

// In the order of trust: the first layout whose columns are all there is the sheet's.
export const LAYOUTS: readonly Layout[] = [
  {
    kind: "results-table",
    columns: [
      { name: "year", header: /^(год|учебный год|год кампании|кампания)$/ },
      { name: "procedure", header: /процедура/ },
      { name: "subject", header: /^предмет$|^учебный предмет$/ },
      { name: "grade", header: /^(класс|параллель)$/ },
      LOGIN,
      CODE,
      FULL_NAME,
      NAME,
      {
        name: "participants",
        header:
          /^(кол-во |количество |число |всего )?(участник\S{0,20}|обучающихся)(,? ?\(?(всего|чел\.?)\)?)?$|^(кол-во |количество |число |всего )?обучающихся соо$/,
      },
      { name: "belowMinimumPercent", header: new RegExp(`^${PERCENT}.{0,120}(?:${BELOW_MINIMUM})`) },
      { name: "highPercent", header: new RegExp(`^${PERCENT}${HIGH}`) },
      { name: "admittedPercent", header: new RegExp(`^${PERCENT}.{0,120}${ADMITTED}`) },
      { name: "belowMinimum", header: new RegExp(BELOW_MINIMUM) },
      { name: "high", header: new RegExp(`^${HIGH}`) },
      { name: "admitted", header: new RegExp(ADMITTED) },
    ],
    required: ["year", "procedure", "participants"],
    // «2» and «2, чел.» are one column; «2, %» is another, with the key `2 %`.
    series: {
      name: "mark",
      header: /^(?:отметка |оценка |получили |на )?"?([2-5])"?(?:,? ?\(?(?:чел\.?|(%))\)?)?$/,
      required: [],
    },
  },
  {
    kind: "journal-report",
    title: /сравнение отметок.{0,120}журнал/,
    columns: [
      GROUPS,
      SCHOOL_COUNT,
      PARTICIPANTS,
      { name: "loweredPercent", header: /^понизили.{0,120}%$/ },
      { name: "lowered", header: /^понизили.{0,120}(кол-во|количество|число|чел)/ },
      { name: "confirmedPercent", header: /^подтвердили.{0,120}%$/ },
      { name: "confirmed", header: /^подтвердили.{0,120}(кол-во|количество|число|чел)/ },
      { name: "raisedPercent", header: /^повысили.{0,120}%$/ },
      { name: "raised", header: /^повысили.{0,120}(кол-во|количество|число|чел)/ },
    ],
    required: ["group", "participants", "lowered", "confirmed", "raised"],
  },
  {
    kind: "scores-report",
    title: /распределение первичных баллов/,
    columns: [GROUPS, SCHOOL_COUNT, PARTICIPANTS],
    required: ["group", "participants"],
    series: { name: "score", header: /^(\d{1,3})(?: ?балл\S{0,20})?$/, required: ["0", "1", "2", "3", "4", "5"] },
  },
  {
    kind: "marks-report",
    title: /статистика по отметкам/,
    columns: [GROUPS, SCHOOL_COUNT, PARTICIPANTS],
    required: ["group", "participants"],
    series: {
      name: "mark",
      header: /^(?:отметка |оценка |доля |на |% )?"?([0-5])"?(?:,? ?\(?%\)?)?$/,
      required: ["2", "3", "4", "5"],
      forbidden: ["0", "1"],
    },
  },
  {
    kind: "pupil-results",
    title: /индивидуальные результаты/,
    columns: [
      { name: "login", header: /^оо$|логин/ },
      { name: "name", header: /название оо|наименование оо/ },
      { name: "pupil", header: /код участника/ },
      { name: "total", header: /^первичный балл$/ },
      { name: "mark", header: /^(отметка|оценка)$/ },
      { name: "journal", header: /^(отметка|оценка) по журналу$/ },
    ],
    required: ["pupil", "mark"],
  },
  {
    kind: "objectivity-markers",
    title: /признаки необъективности/,
    columns: [
      { name: "year", header: /^год$/ },
      LOGIN,
      FULL_NAME,
      NAME,
      { name: "count", header: /(количество|кол-во|число) маркеров/ },
    ],
    required: ["year", "count"],
    series: { name: "work", header: /^(\d{1,2}) ?(?:кл\.?|класс)? ?([а-я]{2})$/, required: [] },
  },
  {
    kind: "school-register",
    columns: [
      ...[LOGIN, CODE, FULL_NAME, NAME],
      { name: "otherNames", header: /(другие|прежние|иные) (названия|наименования)/ },
      { name: "mail", header: /^((эл\S{0,20} )?почта|адрес эл\S{0,20} почты|e-?mail)( (оо|школы|организации))?$/ },
    ],
    required: [],
    requiredAny: [
      ["name", "fullName"],
      ["login", "code"],
    ],
  },
];

const PUPILS: ColumnRule = {
  name: "participants",
  header: /^(кол-во |количество |число |всего )?(участник\S{0,20}|обучающихся|учащихся)(,? ?\(?(всего|чел\.?)\)?)?$/,
};
const MARK_COUNTS = {
  kind: "results-table",
  columns: [LOGIN, CODE, FULL_NAME, NAME, PUPILS],
  required: [],
} as const satisfies Partial<Layout>;
const MARK_HEADER =
  /^(?:отметк[аи] |оценк[аи] |получили |на |(?:кол-во|количество|число) )?"?([2-5])"?(?:,? ?\(?(?:чел\.?|(%))\)?)?$/;

/** Numbers of marks under whatever other columns there are: what a person has at hand on a sheet of her own. */
export const MARK_COUNT_LAYOUTS: readonly Layout[] = [
  { ...MARK_COUNTS, series: { name: "mark", header: MARK_HEADER, required: ["2", "3", "4", "5"] } },
  { ...MARK_COUNTS, series: { name: "mark", header: MARK_HEADER, required: ["2 %", "3 %", "4 %", "5 %"] } },
];

/** The older layout of the journal report: each group has rows «Понизили», «Подтвердили», «Повысили», «Всего». */
export const OLD_JOURNAL_LAYOUT: Layout = {
  kind: "journal-report-old",
  title: /сравнение отметок.{0,120}журнал/,
  columns: [
    GROUPS,
    { name: "participants", header: /^(кол-во|количество|число) участников$/ },
    { name: "percent", header: /^%$/ },
  ],
  required: ["group", "participants", "percent"],
};
