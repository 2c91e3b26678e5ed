// Zelenchuksky district, order No. 28 of 10.02.2021: the order whole.

import type { OrderContents } from "../../catalogue/order-contents.ts";
import { SHARED_ASSUMPTIONS } from "../shared-assumptions.ts";
import { OWN_ASSUMPTIONS } from "./assumptions.ts";
import { DEFINITIONS } from "./definitions.ts";
import { DIRECTION_1_1 } from "./direction-1-1.ts";
import { DIRECTION_1_2 } from "./direction-1-2.ts";
import { DIRECTION_1_3 } from "./direction-1-3.ts";
import { DIRECTION_1_4 } from "./direction-1-4.ts";
import { DIRECTION_2_1 } from "./direction-2-1.ts";
import { DIRECTION_2_2 } from "./direction-2-2.ts";
import { DIRECTION_2_3 } from "./direction-2-3.ts";
import { DIRECTION_2_4 } from "./direction-2-4.ts";
import { DIRECTION_2_5 } from "./direction-2-5.ts";
import { GENERAL } from "./general.ts";
import { MONITORINGS } from "./monitorings.ts";
import { ODDITIES } from "./oddities.ts";
import { PARTICIPANTS } from "./participants.ts";
import { PROCESSING_METHODS } from "./processing.ts";
import { PROVISIONS } from "./provisions.ts";
import { REQUIREMENTS } from "./requirements.ts";
import { SYSTEMS } from "./systems.ts";

const SHARED: readonly string[] = [
  "A01",
  "A05",
  "A06",
  "A08",
  "A11",
  "A15",
  "A36",
  "A38",
  "A42",
  "A48",
  "A60",
  "A62",
  "A64",
  "A65",
  "I26",
  "P01",
  "P05",
  "L02",
  "L10",
];

export const ZELENCHUK_CONTENTS: OrderContents = {
  id: "zelenchuk",
  directions: [
    DIRECTION_1_1,
    DIRECTION_1_2,
    DIRECTION_1_3,
    DIRECTION_1_4,
    DIRECTION_2_1,
    DIRECTION_2_2,
    DIRECTION_2_3,
    DIRECTION_2_4,
    DIRECTION_2_5,
  ],
  general: GENERAL,
  assumptions: [...SHARED_ASSUMPTIONS.filter(({ id }) => SHARED.includes(id)), ...OWN_ASSUMPTIONS],
  definitions: DEFINITIONS,
  requirements: REQUIREMENTS,
  provisions: PROVISIONS,
  systems: SYSTEMS,
  monitorings: MONITORINGS,
  methods: PROCESSING_METHODS,
  participants: PARTICIPANTS,
  oddities: ODDITIES,
};
