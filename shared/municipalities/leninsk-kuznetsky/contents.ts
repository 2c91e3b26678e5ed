// Leninsk-Kuznetsky, order No. 438/1 of 10.09.2020: the order whole.

import type { OrderContents } from "../../catalogue/order-contents.ts";
import { SHARED_ASSUMPTIONS } from "../shared-assumptions.ts";
import { OWN_ASSUMPTIONS } from "./assumptions.ts";
import { DEFINITIONS } from "./definitions.ts";
import { DIRECTION_1 } from "./direction-1.ts";
import { DIRECTION_2 } from "./direction-2.ts";
import { DIRECTIONS_NAMED } from "./directions-named.ts";
import { GENERAL } from "./general.ts";
import { MONITORINGS } from "./monitorings.ts";
import { ODDITIES } from "./oddities.ts";
import { PROCESSING_METHODS } from "./processing.ts";
import { PROVISIONS } from "./provisions.ts";
import { REQUIREMENTS } from "./requirements.ts";
import { SYSTEMS } from "./systems.ts";

const SHARED: readonly string[] = ["A01", "A05", "A13", "A14", "A15", "A16", "A48", "A59", "A61", "P07", "L02", "L10"];

export const LENINSK_KUZNETSKY_CONTENTS: OrderContents = {
  id: "leninsk-kuznetsky",
  directions: [DIRECTION_1, DIRECTION_2, ...DIRECTIONS_NAMED],
  general: GENERAL,
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
