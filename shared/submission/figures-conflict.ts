// The finding of two places that say different things of one school and work: two files, or two rows of one file.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Work } from "../catalogue/work.ts";
import type { SchoolMention } from "../schools/school-mention.ts";
import type { Location } from "../workbook/location.ts";
import { placesApart } from "../workbook/places-apart.ts";

/** Whether only the name says which school it is: two schools may bear it. */
export const isByName = ({ login, code }: SchoolMention): boolean => login === null && code === null;

export function figuresConflict(school: string, work: Work, byName: boolean, earlier: Location, at: Location): Finding {
  const rows = placesApart(earlier, at);
  return rows
    ? finding("rows-conflict", at, { school, work, rows, byName })
    : finding("results-conflict", at, { school, work, other: earlier });
}
