// Zelenchuksky district, order No. 28 of 10.02.2021: the order whole.

import { wholeOrder } from "../whole-order.ts";
import { OWN_ASSUMPTIONS } from "./assumptions.ts";
import { DEFINITIONS } from "./definitions.ts";
import { ENTRIES_1_1 } from "./direction-1-1.ts";
import { ENTRIES_1_2 } from "./direction-1-2.ts";
import { ENTRIES_1_3 } from "./direction-1-3.ts";
import { ENTRIES_1_4 } from "./direction-1-4.ts";
import { ENTRIES_2_1 } from "./direction-2-1.ts";
import { ENTRIES_2_2 } from "./direction-2-2.ts";
import { ENTRIES_2_3 } from "./direction-2-3.ts";
import { ENTRIES_2_4 } from "./direction-2-4.ts";
import { ENTRIES_2_5 } from "./direction-2-5.ts";
import { GENERAL } from "./general.ts";
import { MONITORINGS } from "./monitorings.ts";
import { ODDITIES } from "./oddities.ts";
import { PROCESSING_METHODS } from "./processing.ts";
import { PROVISIONS } from "./provisions.ts";
import { REQUIREMENTS } from "./requirements.ts";
import { SYSTEMS } from "./systems.ts";
import { ZELENCHUK_YEAR } from "./year.ts";

export const ZELENCHUK_CONTENTS = wholeOrder({
  year: ZELENCHUK_YEAR,
  entries: {
    "1.1": ENTRIES_1_1,
    "1.2": ENTRIES_1_2,
    "1.3": ENTRIES_1_3,
    "1.4": ENTRIES_1_4,
    "2.1": ENTRIES_2_1,
    "2.2": ENTRIES_2_2,
    "2.3": ENTRIES_2_3,
    "2.4": ENTRIES_2_4,
    "2.5": ENTRIES_2_5,
  },
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
