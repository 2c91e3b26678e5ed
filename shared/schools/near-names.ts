// Whether two names of schools may be two spellings of one: equal in what counts, one a part of the other, or a slip of the pen away.

import { distance } from "fastest-levenshtein";
import { schoolNameKey, schoolNumbers } from "./school-name.ts";

/** Of keys: at most two slips of the pen, and not more than one letter in eight. */
export const isNear = (a: string, b: string): boolean => {
  const limit = Math.min(2, Math.floor(Math.max(a.length, b.length) / 8));
  return limit > 0 && Math.abs(a.length - b.length) <= limit && schoolNumbers(a) === schoolNumbers(b) && distance(a, b) <= limit;
};

/** Of names: «Андийская СОШ» and «Андийская СОШ имени …» may be one, «СОШ № 1» and «СОШ № 2» are not. A blank name denies nothing. */
export function mayNameOne(a: string, b: string): boolean {
  const [first, second] = [schoolNameKey(a), schoolNameKey(b)];
  if (first === "" || second === "" || first === second || isNear(first, second)) return true;
  if (schoolNumbers(first) !== schoolNumbers(second)) return false;
  const [fewer, more] = [first.split(" "), second.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]];
  return fewer.length > 1 && fewer.every((word) => more.includes(word));
}
