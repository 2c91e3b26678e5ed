// Puts every kind of fault on every base, one at a time and several at once, and counts what the tool says of them.

import type { Finding } from "../../shared/catalogue/findings.ts";
import type { Submission } from "../../shared/submission/submission.ts";
import type { Base } from "./base.ts";
import { type CellKind, type FaultKind, isCellKind, type Sent, sentTyped, type Typed } from "./fault.ts";
import { type Inspection, inspect } from "./inspect.ts";
import { type FindingMark, isFirst, isGrave, isNamed, markOf, newFindings, wrongAnswers } from "./judge.ts";
import { makeRandom, type Random, seedOf } from "./random.ts";
import { newTally, remember, type Tally } from "./tally.ts";
import { isVisible } from "./visibility.ts";

/** A base with what the tool says of it as it is. */
export interface CleanBase {
  readonly base: Base;
  readonly submissions: readonly Submission[];
  readonly marks: ReadonlySet<FindingMark>;
  readonly grave: readonly Finding[];
}

export function inspectClean(base: Base): CleanBase {
  const { findings, submissions } = inspect({ files: [base.workbook] }, base);
  return { base, submissions, marks: new Set(findings.map(markOf)), grave: findings.filter(isGrave) };
}

const describe = ({ base }: CleanBase, sent: Sent, inspection: Inspection, marks: ReadonlySet<FindingMark>): string => {
  const cells = sent.cells.map(({ label }) => label).join("; ");
  const said = newFindings(inspection.findings, marks).map((each) => {
    const facts = JSON.stringify(each.facts).slice(0, 160);
    return `${each.code} ${each.at.cell ?? ""} ${facts}`;
  });
  return `${base.name}: [${cells}] -> ${said.join(" | ") || "nothing"}`;
};

function judgeOne(clean: CleanBase, kind: FaultKind, sent: Sent, isSeen: boolean, tally: Tally): void {
  const { base, marks } = clean;
  tally.faults++;
  const inspection = inspect(sent, base);
  const fresh = newFindings(inspection.findings, marks);
  if (kind.sight === "mended") {
    const wrong = wrongAnswers(base.answers, inspection.submissions, clean.submissions);
    if (wrong.length === 0 && fresh.length === 0) tally.found++;
    else remember(tally, `${describe(clean, sent, inspection, marks)} wrong: ${wrong.slice(0, 5).join()}`);
    tally.findings += fresh.length;
    return;
  }
  if (!isSeen) {
    tally.invisible++;
    return;
  }
  tally.findings += fresh.length;
  if (fresh.length > 0) tally.found++;
  const hasCells = sent.cells.length > 0;
  const named = fresh.some((each) => isNamed(sent.cells, each));
  const first = fresh.some((each) => isFirst(sent.cells, each));
  if (hasCells) {
    tally.placed++;
    if (named) tally.named++;
    if (first) tally.first++;
  }
  if (fresh.length !== 1 || (hasCells && !first)) remember(tally, describe(clean, sent, inspection, marks));
}

export function runKind(kind: FaultKind, bases: readonly CleanBase[]): Tally {
  const tally = newTally(kind.name, kind.family, kind.sight === "mended");
  bases.forEach((clean, index) => {
    if (!kind.sources.includes(clean.base.source)) return;
    const random = makeRandom(seedOf(`${kind.name} ${index}`));
    if (isCellKind(kind)) {
      const typed = kind.typed(clean.base, random);
      if (typed)
        judgeOne(clean, kind, sentTyped(clean.base, typed), kind.sight !== "figures" || isVisible(clean.base, typed), tally);
      return;
    }
    const sent = kind.sent(clean.base, random);
    if (sent) judgeOne(clean, kind, sent, true, tally);
  });
  return tally;
}

/** Faults of different cells, drawn at random among the kinds. */
function drawSeveral(count: number, kinds: readonly CellKind[], base: Base, random: Random): Typed[][] {
  const drawn: Typed[][] = [];
  const taken = new Set<string>();
  for (let attempt = 0; attempt < 20 && drawn.length < count; attempt++) {
    const typed = random.pick(kinds)?.typed(base, random) ?? [];
    if (typed.length === 0 || typed.some(({ answer }) => taken.has(answer.key))) continue;
    for (const { answer } of typed) taken.add(answer.key);
    drawn.push([...typed]);
  }
  return drawn;
}

/** Several faults in one sending; each is found when a finding names one of its cells. */
export function runSeveral(count: number, kinds: readonly CellKind[], bases: readonly CleanBase[]): Tally {
  const tally = newTally(`${count} at once`, "several at once", false);
  bases.forEach((clean, index) => {
    const random = makeRandom(seedOf(`${count} at once ${index}`));
    const drawn = drawSeveral(count, kinds, clean.base, random);
    const all = drawn.flat();
    const seen = drawn.filter((typed) => isVisible(clean.base, typed, all));
    tally.faults += drawn.length;
    tally.invisible += drawn.length - seen.length;
    if (seen.length === 0) return;
    const sent = sentTyped(clean.base, all);
    const inspection = inspect(sent, clean.base);
    const fresh = newFindings(inspection.findings, clean.marks);
    tally.findings += fresh.length;
    for (const typed of seen) {
      const cells = sentTyped(clean.base, typed).cells;
      const named = fresh.some((each) => isNamed(cells, each));
      if (fresh.length > 0) tally.found++;
      tally.placed++;
      if (named) tally.named++;
      if (fresh.some((each) => isFirst(cells, each))) tally.first++;
      else remember(tally, describe(clean, sentTyped(clean.base, typed), inspection, clean.marks));
    }
  });
  return tally;
}
