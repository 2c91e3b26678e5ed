// The page's first script, right after office.js: says which functions and buttons there are. Excel asks for them as soon as office.js is
// ready, and what is not there by then is an error for it; so this script is small, classic and waited for, and what was asked for waits
// here for the page's modules.

import { FUNCTION_IDS } from "../../shared/catalogue/function-parameters.ts";
import { associateFunctions } from "./functions/associate-functions.ts";
import type { LateParts } from "./late-parts.ts";
import { associateRibbon } from "./ribbon-commands.ts";
import type {} from "./start-words.ts";

const late = new Promise<LateParts>((resolve) => {
  window.bringMsoko = resolve;
});

// Without office.js there is nobody to tell; the page has said so by then.
if (typeof CustomFunctions !== "undefined") {
  associateFunctions(FUNCTION_IDS, async () => (await late).loadFunctions());
  associateRibbon(async () => (await late).openScreen());
}
