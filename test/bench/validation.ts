// Case 7: rules on 100,000 rows and the indicators of each, against Ajv and hand-written relations on the same rows, without indicators.

import { FORMS, RULE_TEXTS } from "../../shared/catalogue/forms/forms.ts";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { computeIndicators, type IndicatorCounts, type Indicators } from "../../shared/indicators/compute-indicators.ts";
import type { FieldValue } from "../../shared/submission/submission.ts";
import { compileRule } from "../../shared/validation/rule-language/compile-rule.ts";
import { ruleBook, validateSubmissions } from "../../shared/validation/validate-submissions.ts";
import { checkByAjv } from "./ajv-check.ts";
import type { BenchCase } from "./bench-case.ts";
import { type MadeRow, madeRows } from "./made-rows.ts";
import { pairRuns, timed } from "./pair-runs.ts";

const ROWS = 100_000;

export function catalogueRules() {
  const instances = RULE_TEXTS.flatMap((rule) => {
    const outcome = compileRule(rule, FORMS);
    if (!outcome.ok) throw new Error(`${rule.code}: ${outcome.fault.code}`);
    return outcome.instances;
  });
  return ruleBook(FORMS, instances);
}

function countsOf({ submissions, work: { code, isExam } }: MadeRow): IndicatorCounts {
  const values = submissions.current[1]!.values;
  const count = (column: string): number => {
    const value: FieldValue | undefined = values.get(`${code}.${column}`);
    return value?.state === "given" && typeof value.value === "number" ? value.value : 0;
  };
  const participants = count("participants");
  const none = { journal: "not-submitted", primaryScores: "not-submitted" } as const;
  return isExam
    ? {
        ...none,
        marks: "not-applicable",
        exam: { belowMinimum: count("below"), high: count("from70"), participants },
      }
    : {
        ...none,
        marks: { counts: [count("mark2"), count("mark3"), count("mark4"), count("mark5")], participants },
        exam: "not-applicable",
      };
}

interface Outcome {
  /** Findings or errors, and the rows that have any. */
  found: number;
  rows: number;
  readonly kept: Indicators[];
}

function ours(rows: readonly MadeRow[], book: ReturnType<typeof catalogueRules>, withIndicators: boolean): Outcome {
  const outcome: Outcome = { found: 0, rows: 0, kept: [] };
  for (const row of rows) {
    const findings = validateSubmissions(row.submissions, book).length;
    outcome.found += findings;
    if (findings > 0) outcome.rows++;
    if (withIndicators) outcome.kept.push(computeIndicators(countsOf(row), DEFAULT_SETTINGS.souWeightOf2));
  }
  return outcome;
}

function theirs(rows: readonly MadeRow[]): Outcome {
  const outcome: Outcome = { found: 0, rows: 0, kept: [] };
  for (const row of rows) {
    const errors = checkByAjv(row.plain, row.work);
    outcome.found += errors;
    if (errors > 0) outcome.rows++;
  }
  return outcome;
}

export const validation: BenchCase = {
  name: "validation",
  title: "rules and indicators of 100,000 rows, one in a hundred with a fault",
  async run() {
    const rows = madeRows(ROWS, 1, (row, work) => checkByAjv(row, work) > 0);
    const book = catalogueRules();
    const faults = rows.filter(({ isFaulty }) => isFaulty).length;
    const [own, ajv] = [ours(rows, book, true), theirs(rows)];
    for (const [name, { rows: found }] of Object.entries({ own, ajv })) {
      if (found !== faults) throw new Error(`${name}: ${found} rows with findings, ${faults} with faults`);
    }
    const rounds = { warmUps: 1, rounds: 5 };
    const whole = await pairRuns(
      () => timed(() => ours(rows, book, true)),
      () => timed(() => theirs(rows)),
      rounds,
    );
    console.log(whole.medians("seconds"));
    const folded = own.found / faults;
    const unfolded = ajv.found / faults;
    return {
      lines: [
        { what: "validation and indicators : Ajv and relations by hand, no indicators", ratio: whole.ratio("seconds"), bound: 1 },
        { what: "findings per fault", ratio: { median: folded, min: folded, max: folded }, bound: 1.1 },
        {
          what: "findings per fault of Ajv and relations by hand",
          ratio: { median: unfolded, min: unfolded, max: unfolded },
          bound: null,
        },
      ],
      notes: [],
    };
  },
};
