// Leninsk-Kuznetsky, order No. 438/1 of 10.09.2020: the order whole.

import { wholeOrder } from "../whole-order.ts";
import { OWN_ASSUMPTIONS } from "./assumptions.ts";
import { DEFINITIONS } from "./definitions.ts";
import { ENTRIES_1 } from "./direction-1.ts";
import { ENTRIES_2 } from "./direction-2.ts";
import { ENTRIES_3_8 } from "./directions-3-8.ts";
import { GENERAL } from "./general.ts";
import { MONITORINGS } from "./monitorings.ts";
import { ODDITIES } from "./oddities.ts";
import { PROCESSING_METHODS } from "./processing.ts";
import { PROVISIONS } from "./provisions.ts";
import { REQUIREMENTS } from "./requirements.ts";
import { SYSTEMS } from "./systems.ts";
import { LENINSK_KUZNETSKY_YEAR } from "./year.ts";

export const LENINSK_KUZNETSKY_CONTENTS = wholeOrder({
  year: LENINSK_KUZNETSKY_YEAR,
  entries: { "1": ENTRIES_1, "2": ENTRIES_2, ...ENTRIES_3_8 },
  general: GENERAL,
  ownAssumptions: OWN_ASSUMPTIONS,
  definitions: DEFINITIONS,
  requirements: REQUIREMENTS,
  provisions: PROVISIONS,
  systems: SYSTEMS,
  monitorings: MONITORINGS,
  methods: PROCESSING_METHODS,
  oddities: ODDITIES,
});
