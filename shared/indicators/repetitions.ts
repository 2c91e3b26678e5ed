// Collects facts that come twice with the same figures: one finding a pair of files, and one for the rows of a single file.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Fact } from "../submission/facts.ts";
import type { Location } from "../workbook/location.ts";
import { placesApart } from "../workbook/places-apart.ts";

const MOST_PAIRS = 5;

export interface Repetitions {
  readonly add: (earlier: Fact, again: Fact) => void;
  readonly findings: () => readonly Finding[];
}

export function collectRepetitions(): Repetitions {
  const files = new Map<string, { readonly file: string; readonly of: string; rows: number }>();
  const inFile = new Map<string, { readonly at: Location; readonly pairs: (readonly [string, string])[] }>();
  return {
    add: ({ at: earlier }, { at: again }) => {
      const pair = placesApart(earlier, again);
      if (pair) {
        const entry = inFile.get(again.file) ?? { at: again, pairs: [] };
        entry.pairs.push(pair);
        inFile.set(again.file, entry);
        return;
      }
      const key = `${again.file}\n${earlier.file}`;
      const entry = files.get(key) ?? { file: again.file, of: earlier.file, rows: 0 };
      entry.rows++;
      files.set(key, entry);
    },
    findings: () => [
      ...[...files.values()].map(({ file, of, rows }) => finding("file-repeated", { file }, { of, rows })),
      ...[...inFile.values()].map(({ at, pairs }) =>
        finding("rows-same", at, { pairs: pairs.slice(0, MOST_PAIRS), more: Math.max(0, pairs.length - MOST_PAIRS) }),
      ),
    ],
  };
}
