// Petrozavodsk: the year as its order lays it down, loaded when a plan is made.

import type { MunicipalityYear } from "../../catalogue/municipality-year.ts";
import { DEADLINES } from "./deadlines.ts";
import { DIRECTIONS } from "./directions.ts";
import { MEASURES } from "./measures.ts";
import { YEAR_PROCEDURES } from "./procedures.ts";
import { ROLES, WORKING_GROUP } from "./roles.ts";

export const PETROZAVODSK_YEAR: MunicipalityYear = {
  municipality: "petrozavodsk",
  directions: DIRECTIONS,
  measures: MEASURES,
  deadlines: DEADLINES,
  cycle: [],
  procedures: YEAR_PROCEDURES,
  roles: ROLES,
  workingGroup: WORKING_GROUP,
};
