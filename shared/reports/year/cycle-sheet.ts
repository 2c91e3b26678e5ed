// The sheets «Цикл» and «Ссылки»: directions by the nine stages, a mark and a link each, with the order's own stages and duties.

import { COMMON_STAGES } from "../../catalogue/cycle.ts";
import type { YearWords } from "../../catalogue/messages/year/words.ts";
import type { MunicipalityYear } from "../../catalogue/municipality-year.ts";
import { block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { formula, here } from "../../workbook/formula.ts";
import { LED_HEADER_ROW_INDEX, ledSheet } from "../check-workbook/led-sheet.ts";
import type { SheetTable } from "../table-edits.ts";
import { daySerial } from "./day-serial.ts";
import { choices, type LedgerRow, ledgerPlaces, ledgerSheet, mergeLedger } from "./ledger.ts";
import { CYCLE } from "./ledger-plans.ts";
import { typedCount, typedDay, typedText } from "./read-typed.ts";
import { type YearData, yearTitle } from "./year-data.ts";

type CycleColumn = (typeof CYCLE)["columns"][number]["id"];

const keyOf = (direction: string, stage: number): string => `${direction}/${stage}`;
const MOST = 2;

/** Where a row's key stands that nobody moves: beside its link. */
const keyCellOf = (words: YearWords, index: number) => block(words.sheets.links.name, LED_HEADER_ROW_INDEX + 1 + index, 4);

function cycleRows({ directions, cycle }: MunicipalityYear, words: YearWords): LedgerRow<CycleColumn>[] {
  return directions.flatMap(({ code, title, duties = [] }) =>
    COMMON_STAGES.map((stage): LedgerRow<CycleColumn> => {
      const own = cycle.filter(({ common }) => common.includes(stage));
      const laid = own
        .flatMap((each) => each.duties ?? [])
        .map(({ role, text }) => {
          const who = duties.find((duty) => duty.role === role)?.text;
          return `${role}${who === undefined ? "" : ` (${who})`}: ${text}`;
        });
      const key = keyOf(code, stage);
      return {
        key,
        isOwn: false,
        cells: {
          direction: `${code} ${title}`,
          stage: `${stage}. ${words.stages[stage - 1]}`,
          ownStage: own.map((each) => `${each.stage}. ${each.title} (${words.line(each.line)})`).join("\n") || words.noStages,
          duties: laid.join("\n") || null,
          key,
        },
      };
    }),
  );
}

function merged(data: YearData, words: YearWords) {
  return mergeLedger(cycleRows(data.municipality, words), data.kept.cycle, CYCLE, words);
}

export function cycleSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const title = yearTitle(words.sheets.cycle.title, data);
  const sheet = ledgerSheet(CYCLE, merged(data, words).rows, words, { footer, title });
  return [...sheet.edits, choices(sheet, CYCLE, "degree", ["0", "1", "2"], words.hints.degree)];
}

/** Directions by stages, from the marks of «Цикл». */
export function matrixSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const { name: sheet, title, lead } = words.sheets.matrix;
  const { kept } = merged(data, words);
  const places = ledgerPlaces(CYCLE, words);
  const degreeOf = (key: string): number => typedCount(kept.get(key)?.cells.degree) ?? 0;
  const width = COMMON_STAGES.length;
  const table: SheetTable = {
    ...{ sheet, headerRowIndex: LED_HEADER_ROW_INDEX, frozenColumns: 1, footer },
    columns: [
      { header: words.columns.direction, width: 44 },
      ...words.stages.map((stage, i) => ({ header: `${i + 1}. ${stage}`, width: 10.5, format: "integer" as const })),
      { header: words.columns.percent, width: 12, format: "percent-1" as const },
    ],
    rows: data.municipality.directions.map(({ code, title: name }, index): WrittenValue[] => {
      const cells = here(block(sheet, LED_HEADER_ROW_INDEX + 1 + index, 1, 1, width));
      const degrees = COMMON_STAGES.map((stage) => degreeOf(keyOf(code, stage)));
      return [
        `${code} ${name}`,
        ...COMMON_STAGES.map((stage, i): WrittenValue => {
          const keyCell = keyCellOf(words, index * width + i);
          const made = formula`IFERROR(N(INDEX(${places.column("degree")},MATCH(${keyCell},${places.column("key")},0))),0)`;
          return { formula: made, value: degreeOf(keyOf(code, stage)) };
        }),
        {
          formula: formula`SUM(${cells})/${MOST * width}`,
          value: degrees.reduce((sum, degree) => sum + degree, 0) / (MOST * width),
        },
      ];
    }),
  };
  const marks = block(sheet, LED_HEADER_ROW_INDEX + 1, 1, Math.max(1, table.rows.length), width);
  const coloured = (value: number, style: "bad" | "doubt" | "good"): Edit => ({
    ...{ kind: "conditional-format", block: marks, style },
    when: { kind: "compare", operator: "=", value },
  });
  return [
    ...ledSheet(table, yearTitle(title, data), lead),
    ...[coloured(0, "bad"), coloured(1, "doubt"), coloured(MOST, "good")],
  ];
}

export function linksSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const { rows, kept } = merged(data, words);
  const places = ledgerPlaces(CYCLE, words);
  const { name: sheet, title, lead } = words.sheets.links;
  const table: SheetTable = {
    ...{ sheet, headerRowIndex: LED_HEADER_ROW_INDEX, frozenColumns: 1, footer },
    columns: [
      { header: words.columns.direction, width: 40 },
      { header: words.columns.stage, width: 18 },
      { header: words.columns.evidence, width: 60 },
      { header: words.columns.published, width: 14, format: "date" },
      { header: words.columns.key, width: 9 },
    ],
    rows: rows.map(({ key, cells }, index): WrittenValue[] => {
      const keyCell = keyCellOf(words, index);
      const found = (id: "evidence" | "published") =>
        formula`INDEX(${places.column(id)},MATCH(${keyCell},${places.column("key")},0))`;
      const day = typedDay(kept.get(key)?.cells.published);
      return [
        cells.direction ?? null,
        cells.stage ?? null,
        { formula: formula`IFERROR(${found("evidence")}&"","")`, value: typedText(kept.get(key)?.cells.evidence) },
        {
          formula: formula`IFERROR(IF(N(${found("published")})=0,"",${found("published")}),"")`,
          value: day ? daySerial(day) : "",
        },
      ];
    }),
  };
  return ledSheet(table, yearTitle(title, data), lead);
}
