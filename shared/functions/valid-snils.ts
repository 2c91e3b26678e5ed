// VALID_SNILS(numbers): whether each СНИЛС has right control digits.

import { isSnils } from "../validation/personal-data/is-snils.ts";
import { customFunction } from "./custom-function.ts";
import { validNumbers } from "./valid-numbers.ts";

/**
 * `numbers`: СНИЛС as `112-233-445 95`, as eleven digits, or as numbers that have lost their leading zeros.
 * Gives TRUE or FALSE in the shape of the range; numbers up to 001-001-998, given out before control digits were, are TRUE.
 * Source: the control number of СНИЛС; shared/validation/personal-data/is-snils. A СНИЛС is personal data: check it where it is kept,
 * and do not collect it.
 */
export const VALID_SNILS = customFunction("VALID_SNILS", ({ numbers }) => validNumbers(numbers, [11], isSnils));
