// Orders names as people do: «Школа 2» before «Школа 10», without the machine's locale.

import { fold } from "./fold.ts";

const parts = (name: string): readonly string[] => fold(name).match(/\d+|\D+/g) ?? [];

export function compareNames(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = "", y = ""] = [left[i], right[i]];
    const difference = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
