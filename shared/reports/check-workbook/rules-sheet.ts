// The sheet «Правила»: every rule with its level, and blank rows in which the specialist writes rules of her own.

import { RULE_LEVELS } from "../../catalogue/forms/rule-text.ts";
import { findingMessage, ruleFaultMessage } from "../../catalogue/messages/languages.ts";
import { textUpToFault } from "../../catalogue/messages/rule-fault-place.ts";
import { block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { columnBlock, type SheetTable } from "../table-edits.ts";
import type { CheckData } from "./check-data.ts";
import { LED_HEADER_ROW_INDEX, ledSheet } from "./led-sheet.ts";
import type { ProtocolWords } from "./protocol-words.ts";

const BLANK_ROWS = 20;
const FORM_COLUMN = 1;
const LEVEL_COLUMN = 2;
const TEXT_COLUMN = 3;
/** Код, Форма, Уровень, Правило, Что сделать. */
const INPUT_COLUMNS = 5;

/** Why a rule of the specialist's is not applied; where its text is at fault, with the text up to the fault. */
function refusal(code: string, text: string, data: CheckData, { language }: ProtocolWords): string | undefined {
  for (const each of data.findings) {
    if (each.code === "own-rule-broken" && each.facts.rule === code && each.facts.text === text) {
      const { fault } = each.facts;
      const message = ruleFaultMessage(fault, language);
      return `${textUpToFault(text, fault)} ←\n${message.text}\n${message.advice}`;
    }
    const isOther =
      each.code === "own-rule-incomplete" || each.code === "own-rule-code-taken" || each.code === "own-rule-repeats";
    if (isOther && each.facts.rule === code) return findingMessage(each, language).text;
  }
  return undefined;
}

export function rulesSheet(data: CheckData, words: ProtocolWords, footer: string): Edit[] {
  const { check } = words;
  const { columns: names } = check;
  const listed = data.rules.map(({ code, form, level, text, advice, source, isOwn, state }): WrittenValue[] => [
    ...[code, form, level, text, advice || null, isOwn ? check.source.own : source, check.ruleStates[state]],
  ]);
  const blank = Array.from({ length: BLANK_ROWS }, (): WrittenValue[] => Array.from({ length: 7 }, () => null));
  const table: SheetTable = {
    ...{ sheet: check.sheets.rules, headerRowIndex: LED_HEADER_ROW_INDEX, frozenColumns: 1, footer },
    columns: [
      { header: names.ruleCode, width: 9 },
      { header: names.form, width: 24 },
      { header: names.level, width: 20 },
      { header: names.ruleText, width: 54 },
      { header: names.advice, width: 46 },
      { header: names.source, width: 36 },
      {
        header: names.ruleState,
        width: 18,
        colours: [
          [check.ruleStates.refused, "bad"],
          [check.ruleStates.own, "good"],
          [check.ruleStates["level-changed"], "doubt"],
        ],
      },
    ],
    rows: [...listed, ...blank],
  };
  const { sheet } = table;
  const ownFrom = LED_HEADER_ROW_INDEX + 1 + data.rules.findIndex(({ isOwn }) => isOwn);
  const from = ownFrom > LED_HEADER_ROW_INDEX ? ownFrom : LED_HEADER_ROW_INDEX + 1 + data.rules.length;
  const rowCount = LED_HEADER_ROW_INDEX + 1 + table.rows.length - from;
  const notes = data.rules.flatMap(({ code, text, state }, index): Edit[] => {
    const why = state === "refused" ? refusal(code, text, data, words) : undefined;
    const rowIndex = LED_HEADER_ROW_INDEX + 1 + index;
    return why === undefined ? [] : [{ kind: "note", sheet, rowIndex, columnIndex: TEXT_COLUMN, text: why }];
  });
  return [
    ...ledSheet(table, check.sheets.rules, check.leads.rules),
    { kind: "style", block: block(sheet, from, 0, rowCount, INPUT_COLUMNS), style: "input" },
    { kind: "style", block: columnBlock(table, LEVEL_COLUMN), style: "input" },
    ...notes,
    {
      kind: "drop-down",
      block: block(sheet, from, FORM_COLUMN, rowCount),
      options: data.forms.map(({ title }) => title),
      hint: check.hints.form,
    },
    { kind: "drop-down", block: columnBlock(table, LEVEL_COLUMN), options: RULE_LEVELS, hint: check.hints.level },
  ];
}
