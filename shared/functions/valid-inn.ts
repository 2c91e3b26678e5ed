// VALID_INN(numbers; [digits]): whether each ИНН has right control digits.

import { isOrganisationInn, isPersonInn } from "../validation/personal-data/is-inn.ts";
import { customFunction } from "./custom-function.ts";
import { validNumbers } from "./valid-numbers.ts";

/**
 * `numbers`: ИНН as texts or numbers, a cell each. `digits`: 10 for organisations only, 12 for natural persons only (a person's ИНН in
 * a column of schools is a fault); both without it.
 * Gives TRUE or FALSE in the shape of the range. A number cell has lost the zero of the regions 01 to 09: it is put back.
 * Source: the control digits of ИНН; shared/validation/personal-data/is-inn. They do not tell every slip: the remainders 0 and 10 have
 * one and the same digit.
 */
export const VALID_INN = customFunction("VALID_INN", ({ numbers, digits }, { say }) => {
  if (digits !== undefined && digits !== 10 && digits !== 12) {
    const { name } = say.functions.VALID_INN.parameters.digits;
    return { error: "value", message: say.faults.oneOf(name, [10, 12]) };
  }
  const lengths = digits === undefined ? [10, 12] : [digits];
  return validNumbers(
    numbers,
    lengths,
    (text) => (digits !== 12 && isOrganisationInn(text)) || (digits !== 10 && isPersonInn(text)),
  );
});
