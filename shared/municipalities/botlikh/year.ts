// Botlikh district: the year as its order lays it down, loaded when a plan is made.

import type { MunicipalityYear } from "../../catalogue/municipality-year.ts";
import { DEADLINES } from "./deadlines.ts";
import { DIRECTIONS } from "./directions.ts";
import { MEASURES } from "./measures.ts";
import { YEAR_PROCEDURES } from "./procedures.ts";
import { ROLES, WORKING_GROUP } from "./roles.ts";

export const BOTLIKH_YEAR: MunicipalityYear = {
  municipality: "botlikh",
  directions: DIRECTIONS,
  measures: MEASURES,
  deadlines: DEADLINES,
  cycle: [],
  procedures: YEAR_PROCEDURES,
  roles: ROLES,
  workingGroup: WORKING_GROUP,
};
