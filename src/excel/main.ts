// The add-in's modules, in the one runtime of pane, ribbon and custom functions: brings the pane and the table of functions, each as a script
// of its own, to the first script, which has told Excel of them already.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { localTime } from "../engine/local-time.ts";
import type { LateParts } from "./late-parts.ts";

let language: Language = "ru";

const loadFunctions: LateParts["loadFunctions"] = async () => {
  const { runFunction } = await import("./functions/run-function.ts");
  return (id, args) => runFunction(id, args, { language, today: localTime(new Date()).slice(0, 10) });
};

async function startScreen() {
  await Office.onReady();
  language = Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "ru";
  const { startPane } = await import("./start-pane.ts");
  return startPane(language, (chosen) => {
    language = chosen;
  });
}

window.bringMsoko({ loadFunctions, screen: startScreen() });
