// Whether a text is an ИНН: ten digits of an organisation, or twelve of a natural person.

import { weightedSum } from "./weighted-sum.ts";

const TENTH = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const ELEVENTH = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const TWELFTH = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

const holds = (digits: string, weights: readonly number[]): boolean =>
  (weightedSum(digits, weights) % 11) % 10 === Number(digits[weights.length]);

/** Nobody has an ИНН of the region 00. */
const isNumbered = (digits: string): boolean => !digits.startsWith("00");

/** Ten digits: an organisation's. */
export const isOrganisationInn = (text: string): boolean => /^\d{10}$/.test(text) && isNumbered(text) && holds(text, TENTH);

/** Twelve digits: a natural person's. */
export const isPersonInn = (text: string): boolean =>
  /^\d{12}$/.test(text) && isNumbered(text) && holds(text, ELEVENTH) && holds(text, TWELFTH);
