// The rows of a plan: a measure a row, and one more where its report has a deadline of its own.

import type { Recurrence } from "../catalogue/deadline.ts";
import type { Measure } from "../catalogue/measure.ts";
import type { MunicipalityYear } from "../catalogue/municipality-year.ts";

export interface PlanRow {
  /** The order's item; of a report «II.2.1 (отчёт)». All that is typed about a row is kept by it. */
  readonly item: string;
  readonly measure: Measure;
  /** The order's words. */
  readonly text: string;
  readonly deadlineText: string;
  readonly recurrence: Recurrence;
  /** The dates of the order's own year, where it names them. */
  readonly original: readonly [from: string | null, to: string] | null;
  /** Why no date follows, or what else the words of the deadline say. */
  readonly note: string | null;
  readonly isReport: boolean;
}

const NO_DEADLINE: Recurrence = { kind: "none" };

const reportItem = (item: string): string => `${item} (отчёт)`;

export function planRows({ measures, deadlines }: MunicipalityYear): readonly PlanRow[] {
  const forms = new Map(deadlines.map((deadline) => [deadline.id, deadline]));
  const row = (measure: Measure, id: string | undefined, isReport: boolean): PlanRow => {
    const deadline = id === undefined ? undefined : forms.get(id);
    if (id !== undefined && !deadline) throw new Error(`${measure.item}: no form of deadline ${id}`);
    return {
      item: isReport ? reportItem(measure.item) : measure.item,
      measure,
      text: isReport ? (measure.report ?? measure.text) : measure.text,
      deadlineText: (isReport ? deadline?.text : measure.deadlineText) ?? "",
      recurrence: deadline?.recurrence ?? NO_DEADLINE,
      original: deadline?.original ?? null,
      note: deadline?.note ?? null,
      isReport,
    };
  };
  return measures.flatMap((measure) => [
    row(measure, measure.deadline, false),
    ...(measure.reportDeadline === undefined ? [] : [row(measure, measure.reportDeadline, true)]),
  ]);
}
