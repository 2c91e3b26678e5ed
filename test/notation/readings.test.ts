// The readings of the notation against each other and against a plain-loop reading that shares no code with them: all 632 instances of the
// five orders' indicators, on complete answers and on answers with gaps.

import { describe, expect, test } from "vitest";
import { instanceKey } from "../../shared/notation/compile-indicator.ts";
import { totaller } from "../../shared/notation/total.ts";
import { FIELDS_OF_FIVE, INSTANCES_OF_FIVE } from "./five-orders.ts";
import { type Plain, plainTotal } from "./plain-reading.ts";
import { type Answers, isGap, PERIOD, randomAnswers, rowsOf, YEAR } from "./random-answers.ts";

const CODES = FIELDS_OF_FIVE.map(({ code }) => code);

function plainAsk(answers: Answers, org: string): (code: string) => Plain {
  const plain = (code: string): Plain => {
    const cell = answers.cellOf(org, code, YEAR);
    return isGap(cell) ? (cell.why === "not-applicable" ? "x" : "?") : cell;
  };
  return (code) => {
    if (!code.endsWith("#filled")) return plain(code);
    const cell = answers.cellOf(org, code.replace("#filled", ""), YEAR);
    if (!isGap(cell)) return 1;
    return cell.why === "blank" ? 0 : cell.why === "not-applicable" ? "x" : "?";
  };
}

describe.each([
  ["complete", "none"],
  ["with gaps", "some"],
  ["with gaps and closed cells", "some-closed"],
] as const)("answers %s", (_, gaps) => {
  const answers = randomAnswers(2025, gaps);

  test("a value is what plain loops over the raw answers make of the text", () => {
    let decided = 0;
    for (const compiled of INSTANCES_OF_FIVE) {
      const { record, members, slots } = compiled;
      const filled = (text = "") => text.replace(/\{([^}]*)\}/g, (hole, axis: string) => members[axis] ?? hole);
      const plain = plainTotal(
        {
          numerator: filled(record.numerator),
          denominator: filled(record.denominator),
          where: filled(record.where),
          limit: record.limit ?? Number.NaN,
        },
        answers.orgs[record.over].map((org) => plainAsk(answers, org)),
        PERIOD,
        CODES,
      );
      const total = totaller(compiled, PERIOD)(rowsOf(answers, record.over, slots, YEAR));
      const { numerator, known, asked } = total;
      const denominator = total.denominator ?? plain.denominator;
      expect({ key: instanceKey(compiled), numerator, denominator, known, asked }).toEqual({
        key: instanceKey(compiled),
        ...plain,
      });
      expect(Object.values(total.missing).reduce((sum, count) => sum + count, 0)).toBe(asked - known);
      decided += known;
    }
    // Not vacuous: most rows of most indicators have a value.
    expect(decided).toBeGreaterThan(INSTANCES_OF_FIVE.length * 10);
  });
});
