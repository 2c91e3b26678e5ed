// JOURNAL_MATCH(marks; journal; [schools]; [percent]): marks of a work beside the marks of the class journal.

import { computeIndicators, type Indicator } from "../indicators/compute-indicators.ts";
import type { JournalCounts } from "../submission/facts.ts";
import { cellText } from "../text/cell-text.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import type { CellValue } from "../workbook/cell.ts";
import { customFunction, type FunctionTools } from "./custom-function.ts";
import type { FunctionResult, ResultValue } from "./function-result.ts";
import { hasHeader } from "./number-cells.ts";

/** A custom of municipal offices, set by no order: fewer confirmed marks than this are looked into. */
const CONFIRMED_PERCENT = 70;
/** A gap of two marks is worth a look at the single pupil: federal recommendations on analysing ВПР, 2026. */
const WIDE_GAP = 2;

interface Pupils {
  readonly name: string;
  readonly counts: { -readonly [part in keyof JournalCounts]: number };
  wideGaps: number;
  /** The first cell that is no mark. */
  fault: string | null;
}

/** A mark; `null` for a pupil without one; `undefined` for what is no mark. */
function markIn(cell: CellValue | undefined): number | null | undefined {
  const read = readNumber(cell);
  if (read.kind === "blank" || read.kind === "absent") return null;
  return read.kind === "number" && read.unit === "plain" && [2, 3, 4, 5].includes(read.value) ? read.value : undefined;
}

function addPupil(pupils: Pupils, mark: number, journal: number): void {
  pupils.counts[mark < journal ? "lowered" : mark > journal ? "raised" : "confirmed"]++;
  if (Math.abs(mark - journal) >= WIDE_GAP) pupils.wideGaps++;
}

const newPupils = (name: string): Pupils => ({
  ...{ name, counts: { lowered: 0, confirmed: 0, raised: 0 }, wideGaps: 0, fault: null },
});

function pupilsRow({ counts, wideGaps, fault }: Pupils, confirmedPercent: number, { say }: FunctionTools): ResultValue[] {
  const compared = counts.lowered + counts.confirmed + counts.raised;
  if (fault !== null) return [compared, null, null, null, null, fault];
  if (compared === 0) return [0, null, null, null, null, say.faults.noData];
  const none = "not-submitted";
  const shares = computeIndicators({ marks: none, exam: none, journal: counts, primaryScores: none }, 0);
  const shareOf = (indicator: Indicator): ResultValue => (indicator.kind === "value" ? indicator.value : null);
  const isConfirmed = 100 * counts.confirmed >= confirmedPercent * compared;
  return [
    compared,
    shareOf(shares.loweredShare),
    shareOf(shares.confirmedShare),
    shareOf(shares.raisedShare),
    wideGaps,
    isConfirmed ? say.journal.confirmed(confirmedPercent) : say.journal.review(confirmedPercent),
  ];
}

/**
 * `marks` and `journal`: marks 2 to 5 of the same pupils, a column each; a pupil without either mark is not compared. `schools`: a
 * column with the school (class) of each pupil, for a row a school and one for all. `confirmedPercent`: from which percent of
 * confirmed marks on there is nothing to look into; 70 by default.
 * Gives a header and rows: compared pupils, shares of lowered, confirmed and raised marks (fractions of one, of the compared), pupils
 * with a gap of two marks or more, and what to do.
 * Errors: ranges of different heights; a cell that is no mark says so in its school's row, and that school is not judged.
 * Source: the federal report «Сравнение отметок с отметками по журналу», whose percents are of the pupils with a journal mark; the
 * gap from the federal recommendations on analysing ВПР of 2026; the 70 percent are a custom of municipal offices.
 */
export const JOURNAL_MATCH = customFunction("JOURNAL_MATCH", (args, tools): FunctionResult => {
  const { marks, journal, schools, confirmedPercent = CONFIRMED_PERCENT } = args;
  const { say } = tools;
  const names = say.functions.JOURNAL_MATCH.parameters;
  for (const [range, name] of [
    [marks, names.marks.name],
    [journal, names.journal.name],
    [schools ?? marks, names.schools.name],
  ] as const) {
    if (range[0]?.length !== 1) return { error: "value", message: say.faults.notOneColumn(name) };
    if (range.length !== marks.length) return { error: "value", message: say.faults.shapesDiffer(names.marks.name, name) };
  }
  if (confirmedPercent < 0 || confirmedPercent > 100)
    return { error: "value", message: say.faults.outOfBounds(names.confirmedPercent.name, 0, 100) };
  const all = newPupils(say.journal.all);
  const groups = new Map<string, Pupils>();
  const from = hasHeader(marks) ? 1 : 0;
  for (let rowIndex = from; rowIndex < marks.length; rowIndex++) {
    const [mark, inJournal] = [markIn(marks[rowIndex]?.[0]), markIn(journal[rowIndex]?.[0])];
    if (mark === null && inJournal === null) continue;
    const name = schools ? collapseSpaces(cellText(schools[rowIndex]?.[0])) || say.journal.nobody : "";
    const key = fold(name);
    const group = groups.get(key) ?? newPupils(name);
    groups.set(key, group);
    if (mark === undefined || inJournal === undefined) {
      const wrong = mark === undefined ? marks : journal;
      const fault = say.faults.notAMark(say.row(rowIndex + 1), cellText(wrong[rowIndex]?.[0]));
      group.fault ??= fault;
      all.fault ??= fault;
    } else if (mark !== null && inJournal !== null) {
      addPupil(group, mark, inJournal);
      addPupil(all, mark, inJournal);
    }
  }
  if (groups.size === 0) return { error: "na", message: say.faults.noData };
  if (!schools) {
    if (all.fault !== null) return { error: "value", message: all.fault };
    return [say.headers.journal, pupilsRow(all, confirmedPercent, tools)];
  }
  const rows = [...groups.values(), all].map((pupils) => [pupils.name, ...pupilsRow(pupils, confirmedPercent, tools)]);
  return [[say.headers.school, ...say.headers.journal], ...rows];
});
