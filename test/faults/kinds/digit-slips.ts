// Slips of the hand in one number: a digit changed, swapped, lost, doubled, the point moved, the sign, the cell emptied.

import type { Answer, Base } from "../base.ts";
import type { CellKind } from "../fault.ts";
import type { Random } from "../random.ts";

const isNumber = ({ field, value }: Answer): boolean => field.type === "count" && Number(value) > 0 && value !== null;

/** The number that slipped out, or `null` where this number cannot slip so. */
type Slip = (digits: string, random: Random) => number | null;

function slipKind(name: string, slip: Slip): CellKind {
  return {
    name,
    family: "slip of the hand",
    sight: "figures",
    sources: ["form", "responses"],
    typed: (base, random) => {
      for (let attempt = 0; attempt < 20; attempt++) {
        const answer = random.pick(base.answers.filter(isNumber));
        const value = answer ? slip(String(Number(answer.value)), random) : null;
        if (answer && value !== null && value !== Number(answer.value)) return [{ answer, value }];
      }
      return null;
    },
  };
}

const cut = (digits: string, at: number, length: number, put: string): number =>
  Number(digits.slice(0, at) + put + digits.slice(at + length));

/** An answer typed over with one value. */
function replaceKind(name: string, value: 0 | null, isFit: (answer: Answer) => boolean): CellKind {
  return {
    name,
    family: "slip of the hand",
    sight: "figures",
    sources: ["form", "responses"],
    typed: (base: Base, random) => {
      const answer = random.pick(base.answers.filter((each) => isNumber(each) && isFit(each)));
      return answer ? [{ answer, value }] : null;
    },
  };
}

export const DIGIT_SLIPS: readonly CellKind[] = [
  replaceKind("deleted", null, () => true),
  replaceKind("zeroed", 0, () => true),
  slipKind("digit-changed", (digits, random) => {
    const at = random.whole(0, digits.length - 1);
    const put = random.whole(at === 0 && digits.length > 1 ? 1 : 0, 9);
    return cut(digits, at, 1, String(put));
  }),
  slipKind("neighbour-key", (digits, random) => {
    const at = random.whole(0, digits.length - 1);
    const put = (Number(digits[at]) + (random.chance(0.5) ? 1 : 9)) % 10;
    return at === 0 && put === 0 ? null : cut(digits, at, 1, String(put));
  }),
  slipKind("digits-swapped", (digits, random) => {
    if (digits.length < 2) return null;
    const at = random.whole(0, digits.length - 2);
    return cut(digits, at, 2, `${digits[at + 1]}${digits[at]}`);
  }),
  slipKind("digit-lost", (digits, random) => (digits.length < 2 ? null : cut(digits, random.whole(0, digits.length - 1), 1, ""))),
  slipKind("digit-doubled", (digits, random) => {
    const at = random.whole(0, digits.length - 1);
    return cut(digits, at, 1, `${digits[at]}${digits[at]}`);
  }),
  slipKind("decimal-shifted", (digits, random) => Number(digits) * (random.chance(0.5) ? 10 : 0.1)),
  slipKind("minus-sign", (digits) => -Number(digits)),
];
