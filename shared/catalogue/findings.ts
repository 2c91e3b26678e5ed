// Every fault that the tool can name: its code, the facts that its message needs, and how grave it is. The words stand in messages/.

import type { Location } from "../workbook/location.ts";

/** `error`: the value was not used. `warning`: used, but a person must look. `note`: mended or set aside, said for completeness. */
export type Severity = "error" | "warning" | "note";

/** What each message needs to know. Only counts, names of schools, headers and places: never a pupil's data. */
export interface FindingFacts {
  // A file that cannot be opened.
  readonly "file-empty": Record<never, never>;
  readonly "file-is-csv": Record<never, never>;
  readonly "file-is-old-xls": Record<never, never>;
  readonly "file-is-protected": Record<never, never>;
  readonly "file-is-html": Record<never, never>;
  readonly "file-is-other": { readonly what: "picture" | "pdf" | "opendocument" | "word" | "archive" | "unknown" };
  readonly "file-truncated": Record<never, never>;
  readonly "file-damaged": { readonly part: string };
  readonly "file-too-large": {
    readonly what: "file" | "entries" | "part" | "total" | "cells" | "merges";
    readonly limit: number;
  };
  readonly "file-has-doctype": { readonly part: string };
  readonly "file-has-no-sheet": Record<never, never>;
}

export type FindingCode = keyof FindingFacts;

export const SEVERITIES: { readonly [code in FindingCode]: Severity } = {
  "file-empty": "error",
  "file-is-csv": "error",
  "file-is-old-xls": "error",
  "file-is-protected": "error",
  "file-is-html": "error",
  "file-is-other": "error",
  "file-truncated": "error",
  "file-damaged": "error",
  "file-too-large": "error",
  "file-has-doctype": "error",
  "file-has-no-sheet": "error",
};

/** One fault of the data, as a value: what, where, and the facts of it. */
export type Finding = {
  readonly [code in FindingCode]: {
    readonly code: code;
    readonly severity: Severity;
    readonly at: Location;
    readonly facts: FindingFacts[code];
  };
}[FindingCode];

/** Makes a finding; its severity comes from the table above. */
export function finding<Code extends FindingCode>(code: Code, at: Location, facts: FindingFacts[Code]): Finding {
  return { code, severity: SEVERITIES[code], at, facts } as Finding;
}
