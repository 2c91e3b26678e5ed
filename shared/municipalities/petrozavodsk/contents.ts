// Petrozavodsk, order No. 362 of 15.09.2020: the order whole.

import { wholeOrder } from "../whole-order.ts";
import { OWN_ASSUMPTIONS } from "./assumptions.ts";
import { DEFINITIONS } from "./definitions.ts";
import { ENTRIES_I_1 } from "./direction-i-1.ts";
import { ENTRIES_I_2 } from "./direction-i-2.ts";
import { ENTRIES_I_3 } from "./direction-i-3.ts";
import { ENTRIES_I_4 } from "./direction-i-4.ts";
import { ENTRIES_I_5 } from "./direction-i-5.ts";
import { ENTRIES_I_6A } from "./direction-i-6a.ts";
import { ENTRIES_I_6B } from "./direction-i-6b.ts";
import { ENTRIES_II_1 } from "./direction-ii-1.ts";
import { ENTRIES_II_2 } from "./direction-ii-2.ts";
import { ENTRIES_II_3 } from "./direction-ii-3.ts";
import { ENTRIES_II_4 } from "./direction-ii-4.ts";
import { ENTRIES_II_5 } from "./direction-ii-5.ts";
import { ENTRIES_II_6 } from "./direction-ii-6.ts";
import { MONITORINGS } from "./monitorings.ts";
import { ODDITIES } from "./oddities.ts";
import { PROCESSING_METHODS } from "./processing.ts";
import { PROVISIONS } from "./provisions.ts";
import { REQUIREMENTS } from "./requirements.ts";
import { SYSTEMS } from "./systems.ts";
import { PETROZAVODSK_YEAR } from "./year.ts";

export const PETROZAVODSK_CONTENTS = wholeOrder({
  year: PETROZAVODSK_YEAR,
  entries: {
    "I.1": ENTRIES_I_1,
    "I.2": ENTRIES_I_2,
    "I.3": ENTRIES_I_3,
    "I.4": ENTRIES_I_4,
    "I.5": ENTRIES_I_5,
    "I.6a": ENTRIES_I_6A,
    "I.6b": ENTRIES_I_6B,
    "II.1": ENTRIES_II_1,
    "II.2": ENTRIES_II_2,
    "II.3": ENTRIES_II_3,
    "II.4": ENTRIES_II_4,
    "II.5": ENTRIES_II_5,
    "II.6": ENTRIES_II_6,
  },
  general: [],
  ownAssumptions: OWN_ASSUMPTIONS,
  definitions: DEFINITIONS,
  requirements: REQUIREMENTS,
  provisions: PROVISIONS,
  systems: SYSTEMS,
  monitorings: MONITORINGS,
  methods: PROCESSING_METHODS,
  oddities: ODDITIES,
});
