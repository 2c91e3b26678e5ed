// A cut of the seeded-fault measure: breaking a rule, a reader or the naming of cells fails here.

import { expect, test } from "vitest";
import { madeBases } from "./base.ts";
import { isCellKind } from "./fault.ts";
import { KINDS } from "./kinds.ts";
import { TARGETS, totalsOf } from "./print-tallies.ts";
import { inspectClean, runKind, runSeveral } from "./run-faults.ts";
import { visibleOf } from "./tally.ts";

const SCHOOLS = 12;
/** Of the faults of figures about a sixth contradicts nothing; a rule that is lost makes more of them so. */
const MOST_INVISIBLE = 0.2;

const bases = madeBases(SCHOOLS).map(inspectClean);
const figures = KINDS.filter(isCellKind).filter(({ sight }) => sight === "figures");

const single = KINDS.map((kind) => runKind(kind, bases));

test("clean forms have neither errors nor warnings", () => {
  expect(bases.flatMap(({ grave }) => grave)).toEqual([]);
});

test("seeded faults are found, told of once, and their cells named", () => {
  const { faults, mended } = totalsOf([...single, ...[2, 3].map((count) => runSeveral(count, figures, bases))]);
  const visible = visibleOf(faults);
  expect(faults.found / visible).toBeGreaterThanOrEqual(TARGETS.recall);
  expect(faults.findings / visible).toBeLessThanOrEqual(TARGETS.findingsPerFault);
  expect(faults.named / faults.placed).toBeGreaterThanOrEqual(TARGETS.named);
  expect(faults.first / faults.placed).toBeGreaterThanOrEqual(TARGETS.first);
  expect(faults.invisible / faults.faults).toBeLessThanOrEqual(MOST_INVISIBLE);
  expect(mended.found / mended.faults).toBeGreaterThanOrEqual(TARGETS.recall);
});

test("every mandatory rule can be broken through each kind of its cells, and is then found", () => {
  const rules = single.filter(({ family }) => family === "broken rule");
  for (const tally of rules) expect.soft(tally.found, tally.name).toBe(visibleOf(tally));
  expect(rules.filter((tally) => visibleOf(tally) === 0).map(({ name }) => name)).toEqual([]);
});
