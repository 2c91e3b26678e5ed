// A measure or duty of an order: one row of its plan, one clause, one cell of its matrix of decisions.

/** What of the order the row is. */
export type MeasureSource =
  | "plan"
  | "order"
  | "task"
  | "responsibility"
  | "recommendation"
  | "decision"
  | "function"
  | "duty"
  | "decision-matrix"
  | "example";

export interface Measure {
  /** As the order numbers it; unique within the order, the key of all that is typed about the row. */
  readonly item: string;
  /** Code of a direction; `null`: of the whole system. */
  readonly direction: string | null;
  /** Of the nine common stages of the cycle. */
  readonly stage: number;
  readonly source: MeasureSource;
  /** Line of the order's text. */
  readonly line: number;
  /** The order's words. */
  readonly text: string;
  /** Words above a list that the row belongs to. */
  readonly lead?: string;
  /** What the order lists under the row. */
  readonly points?: readonly string[];
  /** The words of the deadline as this row has them. */
  readonly deadlineText?: string;
  /** Id of the form of deadline. */
  readonly deadline?: string;
  /** Where the report has a deadline of its own. */
  readonly reportDeadline?: string;
  readonly role?: string;
  /** «Форма работы», where the order has that column. */
  readonly form?: string;
  readonly report?: string;
  readonly addressee?: string;
  /** Of a matrix by levels. */
  readonly level?: "municipality" | "school";
  /** Codes of the indicators that feed the report. */
  readonly indicators?: readonly string[];
}
