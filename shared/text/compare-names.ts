// Orders names as people do: «Школа 2» before «Школа 10», without the machine's locale.

import { fold } from "./fold.ts";

/** Words and numbers only: «№2» and «№ 2», with or without quotes, stand together. */
const parts = (name: string): readonly string[] => {
  const spaced = fold(name).replace(/[^а-яa-z0-9]+/g, " ");
  return (spaced.match(/\d+|\D+/g) ?? []).map((part) => part.trim()).filter((part) => part !== "");
};

/** For `sort`: negative where `a` comes first, 0 where both are alike. */
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
