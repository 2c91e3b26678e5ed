// The sheet «Решения»: the register of decisions, the order's own kinds, and how many decisions of each there are this year.

import type { YearWords } from "../../catalogue/messages/year/words.ts";
import { fold } from "../../text/fold.ts";
import { block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { formula, here } from "../../workbook/formula.ts";
import { LED_HEADER_ROW_INDEX, ledSheet } from "../check-workbook/led-sheet.ts";
import type { SheetTable } from "../table-edits.ts";
import { choices, type LedgerRow, ledgerPlaces, ledgerSheet, mergeLedger } from "./ledger.ts";
import { DECISIONS } from "./ledger-plans.ts";
import { typedText } from "./read-typed.ts";
import { type YearData, yearTitle } from "./year-data.ts";

/** Rows to begin with; more may be added. */
export const DECISION_ROWS = 30;

type DecisionColumn = (typeof DECISIONS)["columns"][number]["id"];

interface Kind {
  /** What is chosen from the list: short enough for one. */
  readonly title: string;
  readonly text: string;
  readonly stage: string;
  readonly level: string;
}

/** A list shows no more of a choice. */
const LONGEST_CHOICE = 120;

/** The order's own, cell by cell where it has a matrix; else the common ones. */
function decisionKinds(data: YearData, words: YearWords): readonly Kind[] {
  const own = data.municipality.measures.filter(({ source }) => source === "decision" || source === "decision-matrix");
  const common = words.commonDecisions.map((title) => ({ title, text: title, stage: "", level: "" }));
  if (own.length === 0) return common;
  return [
    ...own.map(({ item, text, level, stage }): Kind => {
      const title = `${item} ${text}`;
      const short = title.length > LONGEST_CHOICE ? `${title.slice(0, LONGEST_CHOICE - 1)}…` : title;
      return {
        title: short,
        text,
        stage: `${stage}. ${words.stages[stage - 1]}`,
        level: level === undefined ? "" : words.levels[level],
      };
    }),
    ...common,
  ];
}

const kindsPlace = (words: YearWords, kinds: number) => block(words.sheets.kinds.name, LED_HEADER_ROW_INDEX + 1, 0, kinds);

export function decisionsSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const numbered = Array.from({ length: DECISION_ROWS }, (_, i): LedgerRow<DecisionColumn> => {
    return { key: String(i + 1), isOwn: false, cells: { item: String(i + 1) } };
  });
  const { rows } = mergeLedger(numbered, data.kept.decisions, DECISIONS, words);
  const title = yearTitle(words.sheets.decisions.title, data);
  const sheet = ledgerSheet(DECISIONS, rows, words, { footer, title, tab: "good" });
  const levels = [words.levels.municipality, words.levels.school];
  return [
    ...sheet.edits,
    choices(sheet, DECISIONS, "kind", kindsPlace(words, decisionKinds(data, words).length), words.hints.kind),
    choices(sheet, DECISIONS, "level", levels),
  ];
}

/** Every kind, cell by cell where the order has a matrix of stage by level, with the number of this year's decisions. */
export function kindsSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const { name: sheet, title, lead } = words.sheets.kinds;
  const places = ledgerPlaces(DECISIONS, words);
  const kinds = decisionKinds(data, words);
  const chosen = data.kept.decisions.map(({ cells }) => fold(typedText(cells.kind)));
  const table: SheetTable = {
    ...{ sheet, headerRowIndex: LED_HEADER_ROW_INDEX, frozenColumns: 1, footer },
    columns: [
      { header: words.columns.kind, width: 50 },
      { header: words.columns.stage, width: 18 },
      { header: words.columns.level, width: 16 },
      { header: words.columns.count, width: 10, format: "integer" },
      { header: words.columns.text, width: 60 },
    ],
    rows: kinds.map(({ title: kind, text, level, stage }, i): WrittenValue[] => {
      const cell = here(block(sheet, LED_HEADER_ROW_INDEX + 1 + i, 0));
      const made = formula`SUMPRODUCT(--(${places.column("kind")}=${cell}))`;
      return [
        kind,
        stage || null,
        level || null,
        { formula: made, value: chosen.filter((each) => each === fold(kind)).length },
        text,
      ];
    }),
  };
  return [
    ...ledSheet(table, yearTitle(title, data), lead),
    {
      kind: "conditional-format",
      block: block(sheet, LED_HEADER_ROW_INDEX + 1, 3, kinds.length),
      when: { kind: "compare", operator: ">", value: 0 },
      style: "good",
    },
  ];
}
