// Whether a text is a СНИЛС: eleven digits, the last two of them control digits.

import { weightedSum } from "./weighted-sum.ts";

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, 1];
/** 001-001-998: numbers up to it were given out before control digits were. */
const LAST_UNCHECKED = 1_001_998;

/** Whether the control digits of the eleven digits are checked at all. */
export const isCheckedSnils = (digits: string): boolean => Number(digits.slice(0, 9)) > LAST_UNCHECKED;

/** Accepts `112-233-445 95`, `112-233-44595` and `11223344595`. Numbers up to 001-001-998 pass without a check. */
export function isSnils(text: string): boolean {
  const digits = text.replace(/[\s‐‑‒–—−-]/g, "");
  if (!/^\d{11}$/.test(digits) || Number(digits) === 0) return false;
  if (!isCheckedSnils(digits)) return true;
  return (weightedSum(digits, WEIGHTS) % 101) % 100 === Number(digits.slice(9));
}
