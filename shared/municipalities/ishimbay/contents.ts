// Ishimbaysky district, order No. 1048 of 05.07.2021: the order whole.

import type { OrderContents } from "../../catalogue/order-contents.ts";
import { SHARED_ASSUMPTIONS } from "../shared-assumptions.ts";
import { OWN_ASSUMPTIONS } from "./assumptions.ts";
import { DEFINITIONS } from "./definitions.ts";
import { DIRECTION_1_2 } from "./direction-1-2.ts";
import { DIRECTIONS_NAMED } from "./directions-named.ts";
import { MONITORINGS } from "./monitorings.ts";
import { ODDITIES } from "./oddities.ts";
import { PROCESSING_METHODS } from "./processing.ts";
import { PROVISIONS } from "./provisions.ts";
import { REQUIREMENTS } from "./requirements.ts";
import { SYSTEMS } from "./systems.ts";

const SHARED: readonly string[] = ["A10", "I26"];

export const ISHIMBAY_CONTENTS: OrderContents = {
  id: "ishimbay",
  directions: [...DIRECTIONS_NAMED.slice(0, 1), DIRECTION_1_2, ...DIRECTIONS_NAMED.slice(1, 8)],
  general: [],
  assumptions: [...SHARED_ASSUMPTIONS.filter(({ id }) => SHARED.includes(id)), ...OWN_ASSUMPTIONS],
  definitions: DEFINITIONS,
  requirements: REQUIREMENTS,
  provisions: PROVISIONS,
  systems: SYSTEMS,
  monitorings: MONITORINGS,
  methods: PROCESSING_METHODS,
  participants: [],
  oddities: ODDITIES,
};
