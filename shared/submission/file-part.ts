// What one file gave: facts, markers, schools and findings. Pupil rows do not get this far.

import type { Finding, SeemsLike } from "../catalogue/findings.ts";
import type { LayoutKind } from "../catalogue/layouts.ts";
import type { Work } from "../catalogue/work.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import type { Fact, Marker, RejectedRow } from "./facts.ts";

export interface SheetPart {
  readonly sheet: string;
  readonly kind: LayoutKind | "unknown" | "broken";
  readonly seems: SeemsLike | null;
  readonly work: Work | null;
  /** Rows of schools that were read. */
  readonly schools: number;
}

export interface FilePart {
  readonly file: string;
  readonly sheets: readonly SheetPart[];
  readonly facts: readonly Fact[];
  readonly markers: readonly Marker[];
  readonly rejected: readonly RejectedRow[];
  readonly register: readonly RegisterEntry[];
  readonly findings: readonly Finding[];
}

/** What the reader of one kind of sheet gives back. */
export interface SheetReading {
  readonly work: Work | null;
  readonly facts: readonly Fact[];
  readonly markers: readonly Marker[];
  readonly rejected: readonly RejectedRow[];
  readonly register: readonly RegisterEntry[];
  readonly findings: readonly Finding[];
}

export const emptyReading = (findings: readonly Finding[] = []): SheetReading => ({
  work: null,
  facts: [],
  markers: [],
  rejected: [],
  register: [],
  findings,
});
