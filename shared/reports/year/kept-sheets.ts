// The sheets that are hardly more than a ledger: events, days off, the working group, figures for effects.

import type { YearWords } from "../../catalogue/messages/year/words.ts";
import type { Edit } from "../../workbook/edit.ts";
import { dayOffRows } from "./day-off-rows.ts";
import { type LedgerRow, ledgerSheet, mergeLedger } from "./ledger.ts";
import { DAYS_OFF, EVENTS, FIGURES, GROUP } from "./ledger-plans.ts";
import { type YearData, yearTitle } from "./year-data.ts";

export function eventsSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const title = yearTitle(words.sheets.events.title, data);
  return ledgerSheet(EVENTS, data.eventLedger, words, { footer, tab: "good", title }).edits;
}

export function daysOffSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const { rows } = mergeLedger(dayOffRows(), data.kept.daysOff, DAYS_OFF, words);
  return ledgerSheet(DAYS_OFF, rows, words, { footer, blanks: 40 }).edits;
}

type GroupColumn = (typeof GROUP)["columns"][number]["id"];

export function groupSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const { workingGroup, roles } = data.municipality;
  const members = workingGroup.flatMap(({ post, as, count, line }, index) =>
    Array.from({ length: count }, (_, number): LedgerRow<GroupColumn> => {
      const key = `г${index + 1}.${number + 1}`;
      return { key, isOwn: false, cells: { post, role: as, source: words.line(line), key } };
    }),
  );
  const named = roles.map(({ name, line }, index): LedgerRow<GroupColumn> => {
    const key = `р${index + 1}`;
    return { key, isOwn: false, cells: { post: name, source: line === undefined ? null : words.line(line), key } };
  });
  const { rows } = mergeLedger([...members, ...named], data.kept.group, GROUP, words);
  return ledgerSheet(GROUP, rows, words, { footer, blanks: 10 }).edits;
}

export function figuresSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const { rows } = mergeLedger([], data.kept.figures, FIGURES, words);
  return ledgerSheet(FIGURES, rows, words, { footer, blanks: 60 }).edits;
}
