// Measures how well the tool finds faults: `npm run faults`, or `npm run faults -- KIND ...` for kinds by name, with their misses.
// Faults are seeded into clean forms one by one and several at once. It is a measure and no test: a missed target is only marked.

import { madeBases } from "./base.ts";
import { isCellKind } from "./fault.ts";
import { KINDS } from "./kinds.ts";
import { printHead, printTally, totalsOf } from "./print-tallies.ts";
import { inspectClean, runKind, runSeveral } from "./run-faults.ts";
import type { Tally } from "./tally.ts";

const SCHOOLS = 200;

const wanted = process.argv.slice(2);
const names = [...KINDS.map(({ name }) => name), "2 at once", "3 at once"];
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No kind ${unknown.join(", ")}; there are ${names.join(", ")}`);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

const start = performance.now();
const bases = [...madeBases(SCHOOLS)].map(inspectClean);
const grave = bases.filter((clean) => clean.base.source === "form").reduce((sum, clean) => sum + clean.grave, 0);
console.log(`${bases.length} clean sendings; errors and warnings on them: ${grave}${grave > 0 ? "   MISSES none" : ""}`);
console.log(`made in ${Math.round(performance.now() - start)} ms`);

const tallies: Tally[] = [];
const show = (tally: Tally): void => {
  tallies.push(tally);
  printTally(tally);
  if (wanted.length > 0) for (const miss of tally.misses) console.log(`    ${miss}`);
};
printHead();
for (const kind of KINDS) if (isWanted(kind.name)) show(runKind(kind, bases));
const cellKinds = KINDS.filter(isCellKind).filter(({ sight }) => sight === "figures");
for (const count of [2, 3]) if (isWanted(`${count} at once`)) show(runSeveral(count, cellKinds, bases));
const { faults, mended } = totalsOf(tallies);
printTally(faults);
if (mended.faults > 0) printTally(mended);
console.log(`${Math.round((performance.now() - start) / 1000)} s`);
