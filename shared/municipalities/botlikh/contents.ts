// Botlikh district, order No. 19 of 25.01.2025: the order whole.

import { wholeOrder } from "../whole-order.ts";
import { OWN_ASSUMPTIONS } from "./assumptions.ts";
import { DEFINITIONS } from "./definitions.ts";
import { ENTRIES_1 } from "./direction-1.ts";
import { ENTRIES_2 } from "./direction-2.ts";
import { ENTRIES_3 } from "./direction-3.ts";
import { ENTRIES_4 } from "./direction-4.ts";
import { ENTRIES_5 } from "./direction-5.ts";
import { ENTRIES_6 } from "./direction-6.ts";
import { ENTRIES_7 } from "./direction-7.ts";
import { ENTRIES_8 } from "./direction-8.ts";
import { MONITORINGS } from "./monitorings.ts";
import { ODDITIES } from "./oddities.ts";
import { PROVISIONS } from "./provisions.ts";
import { REQUIREMENTS } from "./requirements.ts";
import { SYSTEMS } from "./systems.ts";
import { BOTLIKH_YEAR } from "./year.ts";

export const BOTLIKH_CONTENTS = wholeOrder({
  year: BOTLIKH_YEAR,
  entries: {
    "1": ENTRIES_1,
    "2": ENTRIES_2,
    "3": ENTRIES_3,
    "4": ENTRIES_4,
    "5": ENTRIES_5,
    "6": ENTRIES_6,
    "7": ENTRIES_7,
    "8": ENTRIES_8,
  },
  general: [],
  ownAssumptions: OWN_ASSUMPTIONS,
  definitions: DEFINITIONS,
  requirements: REQUIREMENTS,
  provisions: PROVISIONS,
  systems: SYSTEMS,
  monitorings: MONITORINGS,
  methods: [],
  oddities: ODDITIES,
});
