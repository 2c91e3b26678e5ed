// The sheet «Параметры»: every choice behind the verdicts, which of them are defaults, the order's words, and what the indicators mean.

import { academicYearName } from "../catalogue/academic-year.ts";
import { INDICATORS } from "../catalogue/indicators.ts";
import type { Words } from "../catalogue/messages/messages.ts";
import { ownName } from "../catalogue/profile.ts";
import { DEFAULT_SETTINGS, type Settings } from "../catalogue/settings.ts";
import { thresholdOf } from "../identification/work-evidence.ts";
import { block } from "../workbook/block.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import { numberText } from "./number-text.ts";
import type { SummaryData } from "./summary-data.ts";
import { HEADER_ROW_INDEX, type Table, tableEdits } from "./table-edits.ts";
import { thresholdText } from "./threshold-text.ts";

/** How a setting's value is shown; changed thresholds a line each. */
export function settingText(key: keyof Settings, data: SummaryData, words: Words): WrittenValue {
  const { settings, profile, identification } = data;
  switch (key) {
    case "municipality":
      return profile.name || words.report.baseProfile;
    case "name":
      return ownName(profile, settings) || null;
    case "region":
      return settings.region || profile.region || null;
    case "order":
      return settings.order || (profile.order ? words.report.orderShort(profile.order.number, profile.order.date) : null);
    case "letterhead":
      return settings.letterhead || profile.order?.issuer || null;
    case "identificationYear":
      return identification ? academicYearName(identification.year) : null;
    case "combine":
      return words.combine[settings.combine];
    case "objectivity":
      return words.objectivity[settings.objectivity];
    case "lowPercents": {
      const changed = profile.criteria.filter((criterion) => thresholdOf(criterion, settings) !== criterion.lowPercent);
      const texts = changed.map((criterion) => `${criterion.code}: ${thresholdText(criterion, settings, words)}`);
      return texts.length === 0 ? words.no : texts.join("\n");
    }
    case "minParticipants":
    case "smallSample":
    case "minCriteria":
    case "souWeightOf2":
    case "negativeDynamicsPoints":
      return numberText(settings[key], words);
    default:
      return key satisfies never;
  }
}

const isDefault = (key: keyof Settings, settings: Settings): boolean =>
  JSON.stringify(settings[key]) === JSON.stringify(DEFAULT_SETTINGS[key]);

/** The same, and whether it is the default. */
export function chosenText(key: keyof Settings, data: SummaryData, words: Words): WrittenValue {
  const value = settingText(key, data, words);
  return value !== null && isDefault(key, data.settings) ? `${value} (${words.report.settingDefault})` : value;
}

export function settingsSheet(data: SummaryData, words: Words, footer: string): Edit[] {
  const sheet = words.sheets.settings;
  const { columns: names } = words.report;
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const settings: Table = {
    sheet,
    headerRowIndex: HEADER_ROW_INDEX,
    columns: [
      { header: names.setting, width: 38 },
      { header: names.value, width: 30 },
      { header: names.meaning, width: 90 },
    ],
    rows: keys.map((key) => {
      const { title, meaning } = words.report.settings[key];
      return [title, chosenText(key, data, words), meaning];
    }),
  };
  const criteria: Table = {
    sheet,
    headerRowIndex: settings.headerRowIndex + settings.rows.length + 3,
    columns: [
      { header: names.criterion, width: 38 },
      { header: names.threshold, width: 30 },
      { header: names.order, width: 90 },
    ],
    rows: data.profile.criteria.map((criterion) => [
      criterion.code,
      thresholdText(criterion, data.settings, words),
      criterion.text,
    ]),
  };
  const definitions: Table = {
    sheet,
    headerRowIndex: criteria.headerRowIndex + criteria.rows.length + 3,
    columns: [
      { header: words.report.definitions, width: 38 },
      { header: names.code, width: 30 },
      { header: names.meaning, width: 90 },
    ],
    rows: INDICATORS.map(({ code }) => [words.indicators[code].title, code, words.indicators[code].definition]),
  };
  const { municipality, order } = data.profile.criteriaFrom;
  const heading = (rowIndex: number, text: string): Edit[] => [
    { kind: "put-values", sheet, rowIndex, columnIndex: 0, values: [[text]] },
    { kind: "style", block: block(sheet, rowIndex, 0), style: "section" },
  ];
  return [
    { kind: "ensure-sheet", sheet, tab: "plain" },
    { kind: "put-values", sheet, rowIndex: 0, columnIndex: 0, values: [[sheet]] },
    { kind: "style", block: block(sheet, 0, 0), style: "title" },
    ...tableEdits(settings),
    ...heading(criteria.headerRowIndex - 1, words.report.orderTitle(municipality, order.number, order.date, order.title)),
    ...tableEdits(criteria),
    ...heading(definitions.headerRowIndex - 1, words.report.definitions),
    ...tableEdits(definitions),
    { kind: "column-widths", sheet, columnIndex: 0, widths: settings.columns.map(({ width }) => width) },
    { kind: "page", sheet, orientation: "landscape", repeatedRowCount: 0, footer },
  ];
}
