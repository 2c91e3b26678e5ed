// A row of the register of schools (реестр): the specialist's own list, the last word on which schools there are.

import type { Location } from "../workbook/location.ts";

/** A row of the register of schools. */
export interface RegisterEntry {
  readonly login: string | null;
  readonly code: string | null;
  readonly name: string;
  /** Other and former spellings that the specialist has confirmed. */
  readonly otherNames: readonly string[];
  /** The school's own address for letters; no letter is sent without it. */
  readonly mail: string | null;
  readonly at: Location;
}
