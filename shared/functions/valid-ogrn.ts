// VALID_OGRN(numbers; [digits]): whether each ОГРН or ОГРНИП has a right control digit.

import { isOgrn } from "../validation/personal-data/is-ogrn.ts";
import { isOgrnip } from "../validation/personal-data/is-ogrnip.ts";
import { customFunction } from "./custom-function.ts";
import { validNumbers } from "./valid-numbers.ts";

/**
 * `numbers`: ОГРН (13 digits) and ОГРНИП (15 digits) as texts or numbers. `digits`: 13 or 15 for one kind only.
 * Gives TRUE or FALSE in the shape of the range. Such a number begins with no zero, so none is put back.
 * Source: the control digits of ОГРН; shared/validation/personal-data/is-ogrn and is-ogrnip. They do not tell every slip: the
 * remainders 0 and 10 have one and the same digit.
 */
export const VALID_OGRN = customFunction("VALID_OGRN", ({ numbers, digits }, { say }) => {
  if (digits !== undefined && digits !== 13 && digits !== 15) {
    const { name } = say.functions.VALID_OGRN.parameters.digits;
    return { error: "value", message: say.faults.oneOf(name, [13, 15]) };
  }
  return validNumbers(numbers, [], (text) => (digits !== 15 && isOgrn(text)) || (digits !== 13 && isOgrnip(text)));
});
