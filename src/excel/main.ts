// The add-in's modules, in the one runtime of pane, ribbon and custom functions: brings the pane and the table of functions, each as a script
// of its own, to the first script, which has told Excel of them already.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { localTime } from "../engine/local-time.ts";
import type { LateParts } from "./late-parts.ts";

let language: Language = "ru";

let attempts = 0;

const loadFunctions: LateParts["loadFunctions"] = async () => {
  // Browsers keep an import that has failed as failed: another attempt is another address. Hence the table is a file of its own.
  const address = `./functions.js${attempts === 0 ? "" : `?attempt=${attempts}`}`;
  attempts++;
  const { functionRunner }: typeof import("./functions/run-function.ts") = await import(address);
  return functionRunner(() => ({ language, today: localTime(new Date()).slice(0, 10) }));
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
