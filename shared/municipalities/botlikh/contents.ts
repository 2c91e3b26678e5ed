// Botlikh district, order No. 19 of 25.01.2025: the order whole.

import type { OrderContents } from "../../catalogue/order-contents.ts";
import { SHARED_ASSUMPTIONS } from "../shared-assumptions.ts";
import { OWN_ASSUMPTIONS } from "./assumptions.ts";
import { DEFINITIONS } from "./definitions.ts";
import { DIRECTION_1 } from "./direction-1.ts";
import { DIRECTION_2 } from "./direction-2.ts";
import { DIRECTION_3 } from "./direction-3.ts";
import { DIRECTION_4 } from "./direction-4.ts";
import { DIRECTION_5 } from "./direction-5.ts";
import { DIRECTION_6 } from "./direction-6.ts";
import { DIRECTION_7 } from "./direction-7.ts";
import { DIRECTION_8 } from "./direction-8.ts";
import { MONITORINGS } from "./monitorings.ts";
import { ODDITIES } from "./oddities.ts";
import { PARTICIPANTS } from "./participants.ts";
import { PROVISIONS } from "./provisions.ts";
import { REQUIREMENTS } from "./requirements.ts";
import { SYSTEMS } from "./systems.ts";

const SHARED: readonly string[] = [
  "A01",
  "A05",
  "A06",
  "A08",
  "A10",
  "A11",
  "A13",
  "A14",
  "A15",
  "A16",
  "A36",
  "A38",
  "A42",
  "A48",
  "A56",
  "A59",
  "A60",
  "A61",
  "A62",
  "A64",
  "A65",
];

export const BOTLIKH_CONTENTS: OrderContents = {
  id: "botlikh",
  directions: [DIRECTION_1, DIRECTION_2, DIRECTION_3, DIRECTION_4, DIRECTION_5, DIRECTION_6, DIRECTION_7, DIRECTION_8],
  general: [],
  assumptions: [...SHARED_ASSUMPTIONS.filter(({ id }) => SHARED.includes(id)), ...OWN_ASSUMPTIONS],
  definitions: DEFINITIONS,
  requirements: REQUIREMENTS,
  provisions: PROVISIONS,
  systems: SYSTEMS,
  monitorings: MONITORINGS,
  methods: [],
  participants: PARTICIPANTS,
  oddities: ODDITIES,
};
