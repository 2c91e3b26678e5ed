// The municipalities whose orders the tool knows.

import { BOTLIKH } from "./municipalities/botlikh.ts";
import type { Municipality } from "./municipality.ts";
import type { Settings } from "./settings.ts";

const MUNICIPALITIES: { readonly [id in Settings["municipality"]]: Municipality } = { botlikh: BOTLIKH };

export const municipalityOf = (id: Settings["municipality"]): Municipality => MUNICIPALITIES[id];
