// All that a municipality's order says of the year: what is done, when, by whom, with what paper. Handed in as a value.

import type { CycleStage } from "./cycle.ts";
import type { Deadline } from "./deadline.ts";
import type { Direction } from "./direction.ts";
import type { Measure } from "./measure.ts";
import type { GroupMember, Role } from "./role.ts";
import type { YearProcedure } from "./year-procedure.ts";

export interface MunicipalityYear {
  /** Of the profile. */
  readonly municipality: string;
  readonly directions: readonly Direction[];
  readonly measures: readonly Measure[];
  readonly deadlines: readonly Deadline[];
  readonly cycle: readonly CycleStage[];
  readonly procedures: readonly YearProcedure[];
  readonly roles: readonly Role[];
  readonly workingGroup: readonly GroupMember[];
}
