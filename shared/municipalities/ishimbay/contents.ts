// Ishimbaysky district, order No. 1048 of 05.07.2021: the order whole.

import { wholeOrder } from "../whole-order.ts";
import { OWN_ASSUMPTIONS } from "./assumptions.ts";
import { DEFINITIONS } from "./definitions.ts";
import { ENTRIES_1_2 } from "./direction-1-2.ts";
import { MONITORINGS } from "./monitorings.ts";
import { ODDITIES } from "./oddities.ts";
import { PROCESSING_METHODS } from "./processing.ts";
import { PROVISIONS } from "./provisions.ts";
import { REQUIREMENTS } from "./requirements.ts";
import { SYSTEMS } from "./systems.ts";
import { ISHIMBAY_YEAR } from "./year.ts";

export const ISHIMBAY_CONTENTS = wholeOrder({
  year: ISHIMBAY_YEAR,
  entries: { "1.2": ENTRIES_1_2 },
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
