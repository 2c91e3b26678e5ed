// The sheet «Эффект решений»: the baseline and the result of each decision, and what can be said of its effect.

import type { YearWords } from "../../catalogue/messages/year/words.ts";
import { decisionEffect, type Effect, type SchoolCounts } from "../../planning/decision-effect.ts";
import { fold } from "../../text/fold.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { DECISION_ROWS } from "./decisions-sheet.ts";
import { choices, type KeptRow, type LedgerRow, ledgerSheet, mergeLedger } from "./ledger.ts";
import { type DECISIONS, EFFECTS, type FIGURES } from "./ledger-plans.ts";
import { isWord, typedCount, typedText } from "./read-typed.ts";
import { type YearData, yearTitle } from "./year-data.ts";

type EffectColumn = (typeof EFFECTS)["columns"][number]["id"];
type FigureRow = KeptRow<(typeof FIGURES)["columns"][number]["id"]>;
type DecisionRow = KeptRow<(typeof DECISIONS)["columns"][number]["id"]>;

type CountColumn = "baselineCount" | "baselineOf" | "afterCount" | "afterOf";

/** Counts that cannot be (more cases than pupils, half a pupil) are none. */
function countsOf({
  cells,
}: {
  readonly cells: { readonly [id in CountColumn]?: FigureRow["cells"][CountColumn] };
}): SchoolCounts {
  const share = (count: CountColumn, of: CountColumn) => {
    const [k, n] = [typedCount(cells[count]), typedCount(cells[of])];
    return k === null || n === null || k > n ? { count: 0, of: 0 } : { count: k, of: n };
  };
  return { before: share("baselineCount", "baselineOf"), after: share("afterCount", "afterOf") };
}

const same = (a: string, b: string): boolean => a !== "" && fold(a) === fold(b);

/** The schools that a decision names, as they are parted in a cell. */
const namedIn = (text: string): string[] => text.split(/[;\n]|,(?!\d)/).map((name) => name.trim());

function effectOf(row: KeptRow<EffectColumn>, decision: DecisionRow | undefined, figures: readonly FigureRow[]): Effect {
  const { cells } = row;
  const ofIndicator = figures.filter((figure) => same(typedText(figure.cells.indicator), typedText(cells.indicator)));
  const objects = namedIn(typedText(decision?.cells.object));
  const isTreated = (figure: FigureRow): boolean => objects.some((name) => same(name, typedText(figure.cells.school)));
  const own = countsOf(row);
  // What is typed beside the decision is its baseline; the sheet of figures stands in where nothing is.
  const treated = own.before.of > 0 ? [own] : ofIndicator.filter(isTreated).map(countsOf);
  const others = ofIndicator.filter((figure) => !isTreated(figure));
  const group = typedText(cells.comparison);
  return decisionEffect({
    treated,
    others: others.map(countsOf),
    comparison: others.filter((figure) => same(group, typedText(figure.cells.cluster))).map(countsOf),
    better: isWord(cells.better, (words) => words.betters.more) ? "more" : "less",
  });
}

const points = (value: number): number => Math.round(value * 1000) / 10;

export function effectsSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const numbered = Array.from({ length: DECISION_ROWS }, (_, i): LedgerRow<EffectColumn> => {
    return { key: String(i + 1), isOwn: false, cells: { item: String(i + 1), better: words.betters.less } };
  });
  const { rows, kept } = mergeLedger(numbered, data.kept.effects, EFFECTS, words);
  const decisions = new Map(data.kept.decisions.map((row) => [row.key, row]));
  const isMade = (key: string): boolean => {
    const cells: object = { ...decisions.get(key)?.cells, item: undefined };
    return Object.values(cells).some((value) => value !== undefined) || typedText(kept.get(key)?.cells.indicator) !== "";
  };
  const shown = rows.map((row): LedgerRow<EffectColumn> => {
    if (!isMade(row.key))
      return {
        ...row,
        cells: { ...row.cells, change: null, interval: null, expected: null, beyond: null, against: null, verdict: null },
      };
    const { verdict, change, expected, against } = effectOf(
      kept.get(row.key) ?? { key: row.key, cells: {}, rowIndex: null },
      decisions.get(row.key),
      data.kept.figures,
    );
    const signed = (value: number): string =>
      `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(points(value)).toFixed(1).replace(".", ",")}`;
    const cells: { readonly [id in EffectColumn]?: WrittenValue } = {
      change: change ? points(change.change) : null,
      interval: change ? `${signed(change.lower)} … ${signed(change.upper)}` : null,
      expected: expected ? points(expected.change) : null,
      beyond: expected ? points(expected.beyond) : null,
      against: against ? points(against.difference) : null,
      verdict: words.verdicts[verdict],
    };
    return { ...row, cells: { ...row.cells, ...cells } };
  });
  const { verdicts } = words;
  const sheet = ledgerSheet(EFFECTS, shown, words, {
    footer,
    title: yearTitle(words.sheets.effects.title, data),
    colours: {
      verdict: [
        [verdicts["beyond-expected"], "good"],
        [verdicts["worse-than-expected"], "bad"],
        [verdicts["no-baseline"], "doubt"],
        [verdicts["not-enough-data"], "doubt"],
      ],
    },
  });
  return [...sheet.edits, choices(sheet, EFFECTS, "better", [words.betters.less, words.betters.more])];
}
