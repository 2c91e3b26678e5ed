// Why an indicator has no value, with what a person needs to mend it.

import type { RecordFault } from "../catalogue/notation-faults.ts";
import type { ReasonCode } from "../notation/cell.ts";
import type { KnownField } from "../notation/known-fields.ts";

export type ValueReason =
  /** Of an answer: which fields of whom, in which year; of several organisations the first, and how many there are. */
  | {
      readonly kind: "answer";
      readonly why: ReasonCode;
      readonly fields: readonly KnownField[];
      readonly org: string;
      readonly year: number;
      readonly orgs: number;
    }
  /** The indicator concerns nobody: there are no organisations, or «где» chooses none of them. */
  | { readonly kind: "nobody-asked" }
  | { readonly kind: "not-concerned" }
  /** Years that are missing decide whether the window is met. */
  | { readonly kind: "undecided"; readonly met: number; readonly open: number; readonly required: number }
  | { readonly kind: "method-unbuilt"; readonly method: string }
  /** A list that the municipality makes itself is empty. */
  | { readonly kind: "list-empty"; readonly method: string }
  | { readonly kind: "record-fault"; readonly found: RecordFault };
