// A municipality without an order here: a plan of rows of its own.

import type { MunicipalityYear } from "../../catalogue/municipality-year.ts";

export const BASE_YEAR: MunicipalityYear = {
  municipality: "base",
  directions: [],
  measures: [],
  deadlines: [],
  cycle: [],
  procedures: [],
  roles: [],
  workingGroup: [],
};
