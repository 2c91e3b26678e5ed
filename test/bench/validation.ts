// Case 7: all rules on 100,000 rows and the indicators of each, against Ajv and hand-written relations, which compute no indicators
// and name no cells.

import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { computeIndicators, type IndicatorCounts, type Indicators } from "../../shared/indicators/compute-indicators.ts";
import { type RuleBook, validateSubmissions } from "../../shared/validation/validate-submissions.ts";
import { checkByAjv } from "./ajv-check.ts";
import type { BenchCase } from "./bench-case.ts";
import { catalogueBook } from "./catalogue-book.ts";
import { type MadeRow, madeRows, type PlainRow } from "./made-rows.ts";
import { pairRuns, type Ratio, ratioOf, timed } from "./pair-runs.ts";
import { plainFromSubmissions } from "./plain-from-submissions.ts";

const ROWS = 100_000;

function countsOf({ submissions, work: { fields, isExam } }: MadeRow): IndicatorCounts {
  const [, results] = submissions.current;
  const count = (column: string): number => {
    const value = results?.values.get(fields[column] ?? "");
    return value?.state === "given" && typeof value.value === "number" ? value.value : 0;
  };
  const participants = count("participants");
  const counts = isExam ? null : ([count("mark2"), count("mark3"), count("mark4"), count("mark5")] as const);
  return {
    marks: counts ? { counts, participants } : "not-applicable",
    exam: counts ? "not-applicable" : { belowMinimum: count("below"), high: count("from70"), participants },
    journal: "not-submitted",
    primaryScores: "not-submitted",
  };
}

interface Outcome {
  /** Findings or errors, and the rows that have any. */
  found: number;
  rows: number;
}

function total(rows: readonly MadeRow[], foundIn: (row: MadeRow) => number): Outcome {
  const outcome = { found: 0, rows: 0 };
  for (const row of rows) {
    const found = foundIn(row);
    outcome.found += found;
    if (found > 0) outcome.rows++;
  }
  return outcome;
}

const validated = (book: RuleBook) => (row: MadeRow) => validateSubmissions(row.submissions, book).length;

/** The indicators of the last row are kept, so that none of them is computed in vain. */
let kept: Indicators | undefined;
function withIndicators(book: RuleBook) {
  return (row: MadeRow): number => {
    kept = computeIndicators(countsOf(row), DEFAULT_SETTINGS.souWeightOf2);
    return validateSubmissions(row.submissions, book).length;
  };
}

const byAjv = ({ plain, work }: MadeRow) => checkByAjv(plain, work);
const madePlainByAjv = ({ submissions, work }: MadeRow) => checkByAjv(plainFromSubmissions(submissions.current, work), work);

const exactly = (value: number): Ratio => ratioOf([value]);

export const validation: BenchCase = {
  name: "validation",
  title: "rules and indicators of 100,000 rows, one in a hundred with one wrong cell",
  async run() {
    const rows = madeRows(ROWS, 1, (row: PlainRow, work) => checkByAjv(row, work) > 0);
    const book = catalogueBook();
    const faults = rows.filter(({ isFaulty }) => isFaulty).length;
    const [own, ajv] = [total(rows, validated(book)), total(rows, byAjv)];
    // Both see the same rows at fault, or they do not check the same.
    if (own.rows !== faults || ajv.rows !== faults) throw new Error(`${own.rows} and ${ajv.rows} rows of ${faults} with a fault`);
    const pairs = (ours: (row: MadeRow) => number, theirs: (row: MadeRow) => number) =>
      pairRuns(
        () => timed(() => total(rows, ours)),
        () => timed(() => total(rows, theirs)),
        { warmUps: 1, rounds: 7 },
      );
    const whole = await pairs(withIndicators(book), byAjv);
    const alone = await pairs(validated(book), byAjv);
    const fromSubmissions = await pairs(withIndicators(book), madePlainByAjv);
    if (!kept) throw new Error("no indicators were computed");
    const [ours, theirs] = whole.medians("seconds");
    const [, theirsFromSubmissions] = fromSubmissions.medians("seconds");
    const rate = (seconds: number) => `${Math.round(ROWS / seconds / 1000)},000`;
    return {
      lines: [
        // Both begin with the same rows as a reader hands them on; what Ajv checks has to be made of them first.
        { what: "validation and indicators : Ajv and relations by hand", ratio: fromSubmissions.ratio("seconds"), bound: 1 },
        { what: "the same : Ajv with its objects ready made", ratio: whole.ratio("seconds"), bound: null },
        { what: "validation alone : Ajv with its objects ready made", ratio: alone.ratio("seconds"), bound: null },
        { what: "findings per fault, this tool", ratio: exactly(own.found / faults), bound: 1.1 },
        { what: "errors per fault, Ajv and relations by hand", ratio: exactly(ajv.found / faults), bound: null },
      ],
      notes: [
        `rows a second: this tool ${rate(ours)}; Ajv ${rate(theirsFromSubmissions)}, and ${rate(theirs)} with its objects ready made`,
        "This tool names the cells of each fault and computes indicators; Ajv names no cells and computes nothing. In the first line",
        "both begin with submissions as they were read; in the next two Ajv gets plain objects that nobody has to make.",
        "Both check the same fields and relations, and both find every one of the rows with a fault and no other.",
      ],
    };
  },
};
