// The profile that the settings name.

import type { Profile } from "../catalogue/profile.ts";
import type { Settings } from "../catalogue/settings.ts";
import { BOTLIKH } from "./botlikh/profile.ts";

export const municipalityOf = (_: Settings["municipality"]): Profile => BOTLIKH;
