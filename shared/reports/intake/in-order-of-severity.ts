// Findings as a person wants to read them: errors before warnings before notes.

import type { Finding } from "../../catalogue/findings.ts";

const ORDER: readonly Finding["severity"][] = ["error", "warning", "note"];

/** Those of one severity stay in their order. */
export const inOrderOfSeverity = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
