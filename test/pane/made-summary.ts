// A summary and school cards of the made district: verdicts follow from the thresholds in force.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { Settings } from "../../shared/catalogue/settings.ts";
import type {
  ChartFigure,
  CriterionView,
  EvidenceView,
  SchoolCardView,
  SummaryView,
  VerdictRow,
} from "../../shared/commands/views.ts";
import type { Verdict } from "../../shared/identification/identify-low-results.ts";
import { collectionOf } from "./made-files.ts";
import { lowPercentOf, SCHOOLS, schoolAt } from "./made-schools.ts";
import { ORDER_WORDS } from "./order-words.ts";

const PUPILS = 46;
const RU: { readonly [verdict in Verdict]: string } = {
  ...{ "low-result": "Низкие результаты", "not-low-result": "Не выявлена", "insufficient-data": "Данных мало" },
};
const EN: { readonly [verdict in Verdict]: string } = {
  ...{ "low-result": "Low results", "not-low-result": "Not identified", "insufficient-data": "Too little data" },
};
export const verdictText = (verdict: Verdict, language: Language): string => (language === "ru" ? RU : EN)[verdict];

/** Two criteria are enough to see verdicts turn. */
export const verdictAt = (index: number, { lowPercents }: Settings): Verdict =>
  index === 18 ? "insufficient-data" : lowPercentOf(index) >= (lowPercents["2.1.1.h"] ?? 30) ? "low-result" : "not-low-result";

const figuresOf = (index: number, language: Language): string => {
  const low = Math.round((lowPercentOf(index) * PUPILS) / 100);
  const percent = ((low / PUPILS) * 100).toFixed(2);
  return language === "ru" ? `${low} из ${PUPILS} (${percent.replace(".", ",")}%)` : `${low} of ${PUPILS} (${percent}%)`;
};

export function verdictRow(index: number, language: Language, settings: Settings): VerdictRow {
  const ru = language === "ru";
  const verdict = verdictAt(index, settings);
  const isLow = verdict === "low-result";
  const works = ru
    ? ["ВПР 2020, русский язык, 5 класс", "ВПР 2021, русский язык, 5 класс"]
    : ["ВПР 2020, Russian, grade 5", "ВПР 2021, Russian, grade 5"];
  const few = ru
    ? "Вывод держится на 2 учениках: сверьте исходные данные."
    : "2 pupils decide the verdict: compare with the source.";
  const absent = ru
    ? "Нет данных за год, который мог бы изменить вывод: 2.1.1.a."
    : "A missing year could turn the verdict: 2.1.1.a.";
  return {
    ...schoolAt(index),
    verdict,
    verdictText: verdictText(verdict, language),
    met: isLow ? ["2.1.1.h"] : [],
    checked: `${verdict === "insufficient-data" ? 0 : 5} ${ru ? "из" : "of"} 10`,
    reasons: isLow ? works.map((work) => `2.1.1.h: ${work} — ${figuresOf(index, language)}, ${ru ? "высоких 0" : "high 0"}`) : [],
    doubts: index === 5 ? [few, absent] : index === 12 ? [few] : [],
    pupilsToFlip: verdict === "insufficient-data" ? null : (index % 9) + 2,
  };
}

export const countsOf = (verdicts: readonly Verdict[]): { readonly [verdict in Verdict]: number } => ({
  "low-result": verdicts.filter((verdict) => verdict === "low-result").length,
  "not-low-result": verdicts.filter((verdict) => verdict === "not-low-result").length,
  "insufficient-data": verdicts.filter((verdict) => verdict === "insufficient-data").length,
});

function worksChart(language: Language): ChartFigure {
  const ru = language === "ru";
  const works = ru
    ? [
        "Математика, 4 класс",
        "Русский язык, 4 класс",
        "Окружающий мир, 4 класс",
        "Математика, 5 класс",
        "Русский язык, 5 класс",
        "Русский язык, 6 класс",
      ]
    : [
        "Mathematics, grade 4",
        "Russian, grade 4",
        "The world around, grade 4",
        "Mathematics, grade 5",
        "Russian, grade 5",
        "Russian, grade 6",
      ];
  return {
    type: "column",
    title: ru ? "Доля отметки «2» по работам последнего года" : "Share of mark “2” by works of the last year",
    description: ru
      ? "Столбцы: доля участников с отметкой «2» в муниципалитете и в регионе. Больше всего — русский язык, 5 класс."
      : "Columns: the share of participants with mark “2” in the municipality and in the region.",
    valueAxis: { title: ru ? "Доля участников" : "Share of participants", format: "percent" },
    categories: works,
    series: [
      { name: ru ? "Муниципалитет" : "Municipality", values: [0.0148, 0.0378, 0.002, 0.0847, 0.0772, 0.0764] },
      { name: ru ? "Регион" : "Region", values: [0.0332, 0.076, null, 0.148, 0.1486, 0.1832] },
    ],
  };
}

function spreadChart(language: Language): ChartFigure {
  const ru = language === "ru";
  return {
    type: "scatter",
    title: ru ? "Школы: участники и доля «2»" : "Schools: participants and the share of “2”",
    description: ru ? "Точка — школа. Вправо — участников больше, вверх — доля «2» больше." : "A point is a school.",
    valueAxis: { title: ru ? "Доля «2»" : "Share of “2”", format: "percent" },
    categories: SCHOOLS.map((_, index) => 12 + ((index * 29) % 97)),
    series: [
      { name: ru ? "Школы" : "Schools", values: SCHOOLS.map((_, index) => (index === 18 ? null : lowPercentOf(index) / 100)) },
    ],
  };
}

function dynamicsChart(index: number, language: Language): ChartFigure {
  const ru = language === "ru";
  const low = lowPercentOf(index) / 100;
  return {
    type: "line",
    title: ru ? "Русский язык, 5 класс: доля «2»" : "Russian, grade 5: share of “2”",
    description: ru
      ? "Доля «2» в школе и в муниципалитете по годам; за 2019/20 данных нет."
      : "By years; there are no data for 2019/20.",
    valueAxis: { title: ru ? "Доля «2»" : "Share of “2”", format: "percent" },
    categories: ["2017/18", "2018/19", "2019/20", "2020/21", "2021/22"],
    series: [
      { name: ru ? "Школа" : "School", values: [low * 0.7, low * 0.8, null, low, low * 0.9] },
      { name: ru ? "Муниципалитет" : "Municipality", values: [0.1, 0.11, null, 0.098, 0.077] },
    ],
  };
}

export function summaryView(language: Language, settings: Settings): SummaryView {
  const schools = SCHOOLS.map((_, index) => verdictRow(index, language, settings));
  return {
    year: "2021/22",
    municipality: language === "ru" ? "Озёрский район" : "Ozyorsk district",
    counts: countsOf(schools.map(({ verdict }) => verdict)),
    schools,
    findings: collectionOf(language).flatMap(({ findings }) => findings),
    charts: [worksChart(language), spreadChart(language)],
    sheets: [
      "Сводка",
      "Школы",
      "Обоснование",
      "Муниципалитет",
      "Показатели",
      "Динамика",
      "Объективность",
      "Замечания",
      "Файлы",
      "Параметры",
    ],
  };
}

function criterion(code: string, index: number, language: Language, settings: Settings): CriterionView {
  const ru = language === "ru";
  const isMain = code === "2.1.1.h";
  const isMet = isMain && verdictAt(index, settings) === "low-result";
  const evidence = ["2020", "2021"].map(
    (year): EvidenceView => ({
      work: ru ? `ВПР ${year}, русский язык, 5 класс` : `ВПР ${year}, Russian, grade 5`,
      status: !isMain ? "no-data" : isMet ? "met" : "not-met",
      statusText: !isMain
        ? ru
          ? "данных нет"
          : "no data"
        : isMet
          ? ru
            ? "условие выполнено"
            : "met"
          : ru
            ? "условие не выполнено"
            : "not met",
      figures: isMain ? figuresOf(index, language) : "",
      pupilsToFlip: isMain ? 2 : null,
      at: isMain ? { file: `впр/${year}/РУ 5 Статистика по отметкам.xlsx`, sheet: "РУ 5", cell: "C24:G24" } : null,
    }),
  );
  return {
    ...{ code, text: ORDER_WORDS[code] ?? "", threshold: ru ? "30% и более, высоких нет" : "30% and more, no high results" },
    verdict: isMet ? "met" : isMain ? "not-met" : "insufficient-data",
    verdictText: isMet
      ? ru
        ? "Выполнен"
        : "Met"
      : isMain
        ? ru
          ? "Не выполнен"
          : "Not met"
        : ru
          ? "Данных мало"
          : "Too little data",
    pupilsToFlip: isMain ? 2 : null,
    evidence,
  };
}

export function schoolCard(schoolId: string, language: Language, settings: Settings): SchoolCardView {
  const index = Math.max(
    0,
    SCHOOLS.findIndex(({ id }) => id === schoolId),
  );
  const ru = language === "ru";
  return {
    school: schoolAt(index),
    verdict: verdictRow(index, language, settings),
    criteria: Object.keys(ORDER_WORDS).map((code) => criterion(code, index, language, settings)),
    standings: [
      {
        work: ru ? "ВПР 2021, русский язык, 5 класс" : "ВПР 2021, Russian, grade 5",
        ...{ lowShare: lowPercentOf(index) / 100, quality: 0.41, municipalityLowShare: 0.0772, absence: null },
        place: ru ? `${index + 1} из 26` : `${index + 1} of 26`,
        above: index === 0 ? null : schoolAt(index - 1),
        below: index === 25 ? null : schoolAt(index + 1),
      },
      {
        work: ru ? "ВПР 2021, математика, 5 класс" : "ВПР 2021, mathematics, grade 5",
        ...{ lowShare: null, quality: null, municipalityLowShare: 0.08, place: "", above: null, below: null },
        absence: ru ? "Школа не прислала результатов." : "The school sent no results.",
      },
    ],
    dynamics: [dynamicsChart(index, language)],
    findings: [],
    check: {
      ...schoolAt(index),
      ...{ state: "returned", stateText: ru ? "на доработку" : "returned", time: ru ? "в срок" : "on time" },
      ...{ missing: [], errors: 1, warnings: 2, toExplain: 1 },
    },
  };
}
