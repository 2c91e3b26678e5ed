// Petrozavodsk, order No. 362 of 15.09.2020: the order whole.

import type { OrderContents } from "../../catalogue/order-contents.ts";
import { SHARED_ASSUMPTIONS } from "../shared-assumptions.ts";
import { OWN_ASSUMPTIONS } from "./assumptions.ts";
import { DEFINITIONS } from "./definitions.ts";
import { DIRECTION_I_1 } from "./direction-i-1.ts";
import { DIRECTION_I_2 } from "./direction-i-2.ts";
import { DIRECTION_I_3 } from "./direction-i-3.ts";
import { DIRECTION_I_4 } from "./direction-i-4.ts";
import { DIRECTION_I_5 } from "./direction-i-5.ts";
import { DIRECTION_I_6A } from "./direction-i-6a.ts";
import { DIRECTION_I_6B } from "./direction-i-6b.ts";
import { DIRECTION_II_1 } from "./direction-ii-1.ts";
import { DIRECTION_II_2 } from "./direction-ii-2.ts";
import { DIRECTION_II_3 } from "./direction-ii-3.ts";
import { DIRECTION_II_4 } from "./direction-ii-4.ts";
import { DIRECTION_II_5 } from "./direction-ii-5.ts";
import { DIRECTION_II_6 } from "./direction-ii-6.ts";
import { MONITORINGS } from "./monitorings.ts";
import { ODDITIES } from "./oddities.ts";
import { PROCESSING_METHODS } from "./processing.ts";
import { PROVISIONS } from "./provisions.ts";
import { REQUIREMENTS } from "./requirements.ts";
import { SYSTEMS } from "./systems.ts";

const SHARED: readonly string[] = ["A06", "A15", "A16", "A38", "A56", "P01", "P05", "P07"];

export const PETROZAVODSK_CONTENTS: OrderContents = {
  id: "petrozavodsk",
  directions: [
    DIRECTION_I_1,
    DIRECTION_I_2,
    DIRECTION_I_3,
    DIRECTION_I_4,
    DIRECTION_I_5,
    DIRECTION_I_6A,
    DIRECTION_I_6B,
    DIRECTION_II_1,
    DIRECTION_II_2,
    DIRECTION_II_3,
    DIRECTION_II_4,
    DIRECTION_II_5,
    DIRECTION_II_6,
  ],
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
