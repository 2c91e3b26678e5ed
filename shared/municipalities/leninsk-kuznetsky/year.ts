// Leninsk-Kuznetsky: the year as its order lays it down, loaded when a plan is made.

import type { MunicipalityYear } from "../../catalogue/municipality-year.ts";
import { CYCLE } from "./cycle.ts";
import { DEADLINES } from "./deadlines.ts";
import { DIRECTIONS } from "./directions.ts";
import { MEASURES } from "./measures.ts";
import { YEAR_PROCEDURES } from "./procedures.ts";
import { ROLES, WORKING_GROUP } from "./roles.ts";

export const LENINSK_KUZNETSKY_YEAR: MunicipalityYear = {
  municipality: "leninsk-kuznetsky",
  directions: DIRECTIONS,
  measures: MEASURES,
  deadlines: DEADLINES,
  cycle: CYCLE,
  procedures: YEAR_PROCEDURES,
  roles: ROLES,
  workingGroup: WORKING_GROUP,
};
