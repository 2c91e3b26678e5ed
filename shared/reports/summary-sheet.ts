// The sheet «Сводка»: one page and one chart for the head of department. Its counts are values: a formula over another sheet of ours
// reads zero wherever that sheet has just been made anew, and shows what it read last wherever nothing computes it again.

import { academicYearName } from "../catalogue/academic-year.ts";
import { findingMessage } from "../catalogue/messages/languages.ts";
import type { Words } from "../catalogue/messages/messages.ts";
import { inQuestion } from "../identification/identify-low-results.ts";
import { type Block, block } from "../workbook/block.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import { doubtsText, reasonsText } from "./reason-text.ts";
import { chosenText, settingText } from "./settings-sheet.ts";
import type { SummaryData } from "./summary-data.ts";
import { columnBlock, type Table, tableEdits } from "./table-edits.ts";
import { thresholdText } from "./threshold-text.ts";

/** The sheet's common grid: every table on it uses these columns. */
const WIDTHS = [10, 36, 16, 16, 66, 14];

const column = (index: number): number => WIDTHS[index] ?? 10;

const line = (sheet: string, rowIndex: number, text: string, style: "title" | "subtitle" | "section"): Edit[] => [
  { kind: "put-values", sheet, rowIndex, columnIndex: 0, values: [[text]] },
  { kind: "style", block: block(sheet, rowIndex, 0), style },
];

/** The key figures: one label with its number per row. A verdict's label is its word. */
function keyFigures(data: SummaryData, words: Words, rowIndex: number): Edit[] {
  const sheet = words.sheets.summary;
  const verdicts = data.identification?.verdicts ?? [];
  const rows = (["low-result", "not-low-result", "insufficient-data"] as const).map((verdict): WrittenValue[] => {
    const word = words.verdicts[verdict];
    const value = verdicts.filter((each) => each.verdict === verdict).length;
    const label = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    return [null, label, value, null];
  });
  const errors = data.findings.filter(({ severity }) => severity === "error").length;
  const warnings = data.findings.filter(({ severity }) => severity === "warning").length;
  const values: WrittenValue[][] = [
    ...rows,
    [null, words.report.schoolsInAll, verdicts.length, null],
    [
      null,
      words.report.schoolsInDoubt,
      verdicts.filter(({ doubts }) => doubts.length > 0).length,
      words.report.seeSheet(words.sheets.schools),
    ],
    [null, words.report.errors, errors, words.report.seeSheet(words.sheets.findings)],
    [null, words.report.warnings, warnings, null],
  ];
  return [
    ...line(sheet, rowIndex, words.report.keyFigures, "section"),
    { kind: "put-values", sheet, rowIndex: rowIndex + 1, columnIndex: 0, values },
    { kind: "style", block: block(sheet, rowIndex + 1, 1, values.length), style: "text" },
    { kind: "style", block: block(sheet, rowIndex + 1, 2, values.length), style: "key-figure" },
    { kind: "number-format", block: block(sheet, rowIndex + 1, 2, values.length), format: "integer" },
    { kind: "style", block: block(sheet, rowIndex + 1, 3, values.length), style: "subtitle" },
  ];
}

function listTable(data: SummaryData, words: Words, headerRowIndex: number): Table {
  const { columns: names } = words.report;
  const low = (data.identification?.verdicts ?? []).filter(({ verdict }) => verdict === "low-result");
  return {
    sheet: words.sheets.summary,
    headerRowIndex,
    columns: [
      { header: names.number, width: column(0), format: "integer" },
      { header: names.school, width: column(1) },
      { header: names.login, width: column(2) },
      { header: names.metCriteria, width: column(3) },
      { header: names.reasons, width: column(4) },
      { header: names.pupilsToFlip, width: column(5), format: "integer" },
    ],
    rows: low.map((verdict, index) => [
      index + 1,
      verdict.school.name,
      verdict.school.id,
      verdict.met.join(", "),
      reasonsText(verdict, words),
      verdict.pupilsToFlip,
    ]),
  };
}

/** Schools whose verdict may turn for want of data or for its quality: whoever signs the list must see them beside it. */
function questionTable(data: SummaryData, words: Words, headerRowIndex: number): Table {
  const { columns: names } = words.report;
  const open = (data.identification?.verdicts ?? [])
    .map((verdict) => ({ ...verdict, doubts: verdict.doubts.filter(inQuestion) }))
    .filter(({ doubts }) => doubts.length > 0);
  return {
    sheet: words.sheets.summary,
    headerRowIndex,
    columns: [
      { header: names.number, width: column(0), format: "integer" },
      { header: names.school, width: column(1) },
      { header: names.login, width: column(2) },
      { header: names.verdict, width: column(3) },
      { header: names.doubts, width: column(4) },
    ],
    rows: open.map((verdict, index) => [
      index + 1,
      verdict.school.name,
      verdict.school.id,
      words.verdicts[verdict.verdict],
      doubtsText(verdict, words),
    ]),
  };
}

function criteriaTable(data: SummaryData, words: Words, headerRowIndex: number): Table {
  const { columns: names } = words.report;
  const sheet = words.sheets.summary;
  const verdicts = data.identification?.verdicts ?? [];
  return {
    sheet,
    headerRowIndex,
    columns: [
      { header: names.criterion, width: column(0) },
      { header: names.work, width: column(1) },
      { header: names.threshold, width: column(2) },
      { header: names.metSchools, width: column(3), format: "integer" },
      { header: names.checkedSchools, width: column(4) },
    ],
    rows: data.profile.criteria.map((criterion): WrittenValue[] => {
      const { code, procedure, subject, grades } = criterion;
      const isSilent = data.identification?.silentCriteria.includes(code) ?? true;
      const series = grades.map((grade) => words.workSeries({ procedure, subject, grade }));
      return [
        code,
        series.join("; "),
        thresholdText(criterion, data.settings, words),
        // Not checked for want of data is not zero schools.
        isSilent ? null : verdicts.filter(({ met }) => met.includes(code)).length,
        isSilent
          ? words.statuses["no-data"]
          : words.report.checkedOf(verdicts.filter(({ checked }) => checked.includes(code)).length, verdicts.length),
      ];
    }),
  };
}

/** Share of «2» in the works of the last year, beside the region: the table, and the chart under it. */
function chartEdits(
  data: SummaryData,
  words: Words,
  headerRowIndex: number,
): { readonly edits: Edit[]; readonly height: number } {
  const sheet = words.sheets.summary;
  const { report } = words;
  const last = Math.max(...data.municipality.map(({ work }) => work.year));
  const rows = data.municipality.filter(({ work, indicators }) => work.year === last && indicators.lowShare.kind === "value");
  if (rows.length === 0) return { edits: [], height: 0 };
  const table: Table = {
    sheet,
    headerRowIndex: headerRowIndex + 1,
    columns: [
      { header: report.columns.year, width: column(0) },
      { header: report.columns.work, width: column(1) },
      { header: data.municipalityName || words.sheets.municipality, width: column(2), format: "percent-1" },
      { header: report.chartSeriesRegion, width: column(3), format: "percent-1" },
    ],
    rows: rows.map(({ work, indicators, region }) => [
      academicYearName(work.year),
      words.workSeries(work),
      indicators.lowShare.kind === "value" ? indicators.lowShare.value : null,
      region ? region.percents[0] / 100 : null,
    ]),
  };
  const name = (columnIndex: number): Block => block(sheet, table.headerRowIndex, columnIndex);
  const hasRegion = rows.some(({ region }) => region !== null);
  const values = rows.map(
    ({ work, indicators }) =>
      `${words.workSeries(work)}: ${indicators.lowShare.kind === "value" ? (100 * indicators.lowShare.value).toFixed(1) : ""}%`,
  );
  const chartRows = 18;
  const below = table.headerRowIndex + 1 + rows.length + 1;
  return {
    edits: [
      ...line(sheet, headerRowIndex, report.chartTable, "section"),
      ...tableEdits(table),
      {
        kind: "chart",
        over: block(sheet, below, 0, chartRows, WIDTHS.length),
        chart: {
          type: "column",
          title: report.chartTitle,
          description: report.chartDescription(values.join("; ")),
          categories: columnBlock(table, 1),
          series: [
            { name: name(2), values: columnBlock(table, 2) },
            ...(hasRegion ? [{ name: name(3), values: columnBlock(table, 3) }] : []),
          ],
          valueAxis: { title: report.chartAxis, format: "percent" },
        },
      },
    ],
    height: below + chartRows + 1 - headerRowIndex,
  };
}

/** Whose order it is, the settings that decide, a changed threshold a line, and the findings that limit what the page can say. */
function restsOn(data: SummaryData, words: Words): string[] {
  const keys = ["combine", "minParticipants", "minCriteria", "objectivity", "lowPercents"] as const;
  const settings = keys.flatMap((key) => {
    const text = String(settingText(key, data, words));
    const lines = key === "lowPercents" && text === words.no ? [] : text.split("\n");
    return lines.map((line) => `${words.report.settings[key]?.title ?? key}: ${line}.`);
  });
  const limits = data.findings
    .filter(({ code }) =>
      [
        "year-assumed",
        "year-from-one-file",
        "year-would-change",
        "year-not-begun",
        "years-without-data",
        "criteria-without-data",
        "register-absent",
        "no-results",
      ].includes(code),
    )
    .map((finding) => findingMessage(finding, words.language).text);
  const { order, municipality: name } = data.profile.criteriaFrom;
  return [
    `${words.report.orderTitle(name, order.number, order.date, order.title)}.`,
    `${words.report.settings.municipality.title}: ${chosenText("municipality", data, words)}.`,
    ...settings,
    ...limits,
  ];
}

export function summarySheet(data: SummaryData, words: Words, footer: string): Edit[] {
  const sheet = words.sheets.summary;
  const { report } = words;
  const year = data.identification ? academicYearName(data.identification.year) : "—";
  const edits: Edit[] = [
    { kind: "ensure-sheet", sheet, tab: "good" },
    { kind: "column-widths", sheet, columnIndex: 0, widths: WIDTHS },
    ...line(sheet, 0, report.title(data.municipalityName), "title"),
    ...line(sheet, 1, report.subtitle(year, data.date), "subtitle"),
    ...keyFigures(data, words, 3),
  ];
  let rowIndex = 13;
  const list = listTable(data, words, rowIndex + 1);
  edits.push(...line(sheet, rowIndex, report.listTitle, "section"));
  if (list.rows.length > 0) {
    edits.push(...tableEdits(list));
    rowIndex = list.headerRowIndex + list.rows.length + 2;
  } else {
    edits.push(...line(sheet, rowIndex + 1, data.identification ? report.nobodyIdentified : report.noVerdicts, "subtitle"));
    rowIndex += 3;
  }
  const questions = questionTable(data, words, rowIndex + 2);
  if (questions.rows.length > 0) {
    edits.push(...line(sheet, rowIndex, report.questionTitle, "section"));
    edits.push(...line(sheet, rowIndex + 1, report.questionNote, "subtitle"), ...tableEdits(questions));
    rowIndex = questions.headerRowIndex + questions.rows.length + 2;
  }
  const chart = chartEdits(data, words, rowIndex);
  edits.push(...chart.edits);
  rowIndex += chart.height;
  const rests = restsOn(data, words);
  edits.push(
    ...line(sheet, rowIndex, report.restsOn, "section"),
    { kind: "put-values", sheet, rowIndex: rowIndex + 1, columnIndex: 0, values: rests.map((text) => [text]) },
    { kind: "style", block: block(sheet, rowIndex + 1, 0, Math.max(1, rests.length)), style: "subtitle" },
  );
  rowIndex += rests.length + 2;
  edits.push(
    ...line(sheet, rowIndex, report.criteriaTitle, "section"),
    ...tableEdits(criteriaTable(data, words, rowIndex + 1)),
    { kind: "page", sheet, orientation: "portrait", repeatedRowCount: 0, footer },
    { kind: "activate", sheet },
  );
  return edits;
}
