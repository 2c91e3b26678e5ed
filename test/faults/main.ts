// Measures how well the tool finds faults: `npm run faults`, or `npm run faults -- KIND ...` for kinds by name, with their misses.
// Faults are seeded into clean forms one by one and several at once. It is a measure and no test: a missed target is only marked.

import { madeBases } from "./base.ts";
import { isCellKind } from "./fault.ts";
import { KINDS } from "./kinds.ts";
import { printHead, printTally, totalsOf } from "./print-tallies.ts";
import { realBases } from "./real-bases.ts";
import { inspectClean, runKind, runSeveral } from "./run-faults.ts";
import type { Tally } from "./tally.ts";

const SCHOOLS = 200;

const wanted = process.argv.slice(2);
const names = [...KINDS.map(({ name }) => name), "2 at once", "3 at once"];
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No kind ${unknown.join(", ")}; there are ${names.join(", ")}`);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

const start = performance.now();
const made = madeBases(SCHOOLS).map(inspectClean);
const real = realBases().map(inspectClean);
const fit = real.filter(({ grave }) => grave.length === 0);
const grave = made.flatMap((clean) => clean.grave);
console.log(
  `${made.length} made schools: ${grave.length} errors and warnings on their clean forms${grave.length > 0 ? "   MISSES 0" : ""}`,
);
for (const each of grave.slice(0, 10)) console.log(`    ${JSON.stringify(each)}`);
console.log(`${fit.length} of ${real.length} real questionnaires have no findings and are taken as clean`);
const bases = [...made, ...fit];

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
