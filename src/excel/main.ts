// The add-in's first script, in the one runtime of pane, ribbon and custom functions. It is small, since Excel waits for it wherever a workbook
// has our functions: it says what there is, and the pane and the table of functions come as scripts of their own.

import { FUNCTION_IDS } from "../../shared/catalogue/function-parameters.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { localTime } from "../engine/local-time.ts";
import { associateFunctions } from "./functions/associate-functions.ts";
import { associateRibbon } from "./ribbon-commands.ts";

let language: Language = "ru";

associateFunctions(FUNCTION_IDS, async () => {
  const { runFunction } = await import("./functions/run-function.ts");
  return (id, args) => runFunction(id, args, { language, today: localTime(new Date()).slice(0, 10) });
});

async function startScreen() {
  await Office.onReady();
  language = Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "ru";
  const { startPane } = await import("./start-pane.ts");
  return startPane(language, (chosen) => {
    language = chosen;
  });
}

associateRibbon(startScreen());
