// The years of the five municipalities, as tests walk them.

import type { MunicipalityYear } from "../../shared/catalogue/municipality-year.ts";
import { BOTLIKH_YEAR } from "../../shared/municipalities/botlikh/year.ts";
import { ISHIMBAY_YEAR } from "../../shared/municipalities/ishimbay/year.ts";
import { LENINSK_KUZNETSKY_YEAR } from "../../shared/municipalities/leninsk-kuznetsky/year.ts";
import { PETROZAVODSK_YEAR } from "../../shared/municipalities/petrozavodsk/year.ts";
import { ZELENCHUK_YEAR } from "../../shared/municipalities/zelenchuk/year.ts";

export const YEARS: readonly MunicipalityYear[] = [
  ZELENCHUK_YEAR,
  BOTLIKH_YEAR,
  PETROZAVODSK_YEAR,
  ISHIMBAY_YEAR,
  LENINSK_KUZNETSKY_YEAR,
];
