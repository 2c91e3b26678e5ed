// The contents for a municipality whose order the tool does not know: the directions and indicators of Botlikh's order, which follows
// the federal scheme of eight directions. What that order says of Botlikh alone is left out.

import type { OrderContents } from "../../catalogue/order-contents.ts";
import { BOTLIKH_CONTENTS } from "../botlikh/contents.ts";

export const BASE_CONTENTS: OrderContents = {
  ...BOTLIKH_CONTENTS,
  id: "base",
  year: {
    ...BOTLIKH_CONTENTS.year,
    municipality: "base",
    measures: [],
    deadlines: [],
    procedures: [],
    roles: [],
    workingGroup: [],
  },
  definitions: [],
  requirements: [],
  provisions: [],
  systems: [],
  monitorings: [],
  methods: [],
  oddities: [],
};
