// What a detector of personal values is, and how it is run over a text.

import type { PersonalDataKind } from "../../catalogue/findings.ts";

/** A part of a text that looks like somebody's data. */
export interface PersonalMatch {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

export interface ValueDetector {
  readonly kind: PersonalDataKind;
  /** `strong`: one value is enough to be sure. `likely`: several values of a column are needed. */
  readonly confidence: "strong" | "likely";
  /** Global. */
  readonly pattern: RegExp;
  /** What must not stand right before and right after: a digit next to digits would make it another number. */
  readonly edge: "digit" | "letter" | "none";
  /** In a cell it counts only when nothing else stands there: inside a sentence such digits may be anything. */
  readonly wholeText?: boolean;
  /** Counts only in a column with such words (folded) above it; in a text without a column it is not looked for. */
  readonly under?: RegExp;
  /** Its control digits, or what stands before it. */
  readonly accepts?: (found: string, before: string) => boolean;
  /** Numbers of other kinds pass the check by chance: at least half of a column's candidates have to pass it. */
  readonly byChance?: boolean;
  /** A contact that schools and their directors publish: allowed in the register. */
  readonly serviceContact?: boolean;
}

const EDGES = { digit: /\d/, letter: /[A-Za-zА-Яа-яЁё]/, none: /(?!)/ } as const;

function isApart(text: string, start: number, end: number, edge: RegExp): boolean {
  return !edge.test(text.charAt(start - 1)) && !edge.test(text.charAt(end));
}

/** Longer texts are looked at up to here; a cell of a workbook holds 32,767 characters at most. */
const LONGEST_TEXT = 40_000;

/** All places of a text that one detector accepts; `candidates` counts those too that failed its check. */
export function runDetector(detector: ValueDetector, text: string): { matches: readonly PersonalMatch[]; candidates: number } {
  const matches: PersonalMatch[] = [];
  let candidates = 0;
  const { pattern, kind, accepts } = detector;
  const looked = text.slice(0, LONGEST_TEXT);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(looked); match !== null; match = pattern.exec(looked)) {
    const start = match.index;
    const end = start + match[0].length;
    const isWhole = detector.wholeText !== true || looked.trim() === match[0].trim();
    const isCandidate = isWhole && isApart(looked, start, end, EDGES[detector.edge]);
    if (isCandidate) candidates++;
    if (isCandidate && (accepts === undefined || accepts(match[0], looked.slice(0, start)))) matches.push({ kind, start, end });
    else pattern.lastIndex = start + 1;
  }
  return { matches, candidates };
}
