// What became of one faulty sending: was the fault found, how many findings it gave, was its cell named, and named first.

import type { Finding } from "../../shared/catalogue/findings.ts";
import type { Submission } from "../../shared/submission/submission.ts";
import { cellAddress } from "../../shared/workbook/block.ts";
import type { Answer } from "./base.ts";
import type { TrueCell } from "./fault.ts";

export type FindingMark = string;

/** A finding apart from its words: the same fault of the same place on the clean form is not news. */
export const markOf = ({ code, at, facts }: Finding): FindingMark => JSON.stringify([code, at.sheet, at.cell, facts]);

export const isGrave = ({ severity }: Finding): boolean => severity !== "note";

/** Grave findings that the clean form does not have. */
export const newFindings = (findings: readonly Finding[], clean: ReadonlySet<FindingMark>): Finding[] =>
  findings.filter((each) => isGrave(each) && !clean.has(markOf(each)));

const suspectsOf = (finding: Finding) =>
  finding.code === "rule-broken" || finding.code === "rule-doubted" ? finding.facts.suspects : [];

const isAt = ({ sheet, rowIndex, columnIndex }: TrueCell, { at }: Finding): boolean =>
  at.sheet === sheet && at.cell === cellAddress(rowIndex, columnIndex);

type Suspect = ReturnType<typeof suspectsOf>[number];

const isSuspect = (cell: TrueCell, suspect: Suspect | undefined): boolean =>
  suspect !== undefined && suspect.field === cell.label && suspect.cell === cellAddress(cell.rowIndex, cell.columnIndex);

export const isNamed = (cells: readonly TrueCell[], finding: Finding): boolean =>
  cells.some((cell) => isAt(cell, finding) || suspectsOf(finding).some((suspect) => isSuspect(cell, suspect)));

/** What a person looks at first: the finding's place. */
export const isFirst = (cells: readonly TrueCell[], finding: Finding): boolean => cells.some((cell) => isAt(cell, finding));

/** Every answer as it was meant, whatever the cells looked like. None said, none and a blank that means none are one. */
export function wrongAnswers(
  answers: readonly Answer[],
  submissions: readonly Submission[],
  clean: readonly Submission[],
): string[] {
  const valueIn = (all: readonly Submission[], { field }: Answer) => {
    const value = all
      .filter(({ form }) => form === field.form)
      .at(-1)
      ?.values.get(field.code);
    if (value?.state === "given") return value.value;
    const isNone = value?.state === "blank" && field.blankMeans === "none";
    return isNone ? 0 : (value?.state ?? "not read");
  };
  return answers.filter((each) => valueIn(submissions, each) !== valueIn(clean, each)).map(({ field }) => field.code);
}
