// Starts the add-in once Excel is there: host, engine, the bridge between them, the pane and the buttons of the ribbon.

import { FUNCTION_PARAMETERS } from "../../shared/catalogue/function-parameters.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { mountPane } from "../../taskpane/mount-pane.tsx";
import { deliverFiles } from "../engine/deliver-files.ts";
import { enginePortTo } from "../engine/engine-port.ts";
import { makeBridge } from "../engine/make-bridge.ts";
import { workerEnd } from "../engine/worker-end.ts";
import { makeExcelHost } from "./make-excel-host.ts";
import { associateRibbon } from "./ribbon-commands.ts";

const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith("en") ? "en" : "ru");

Office.onReady(() => {
  const root = document.getElementById("pane");
  if (!root) throw new Error("No element #pane on the page");
  let language = languageOf(Office.context.displayLanguage);
  const bridge = makeBridge({
    host: makeExcelHost({ language: () => language, functions: Object.keys(FUNCTION_PARAMETERS) }),
    engine: enginePortTo(workerEnd("worker.js")),
    deliver: deliverFiles,
    now: () => new Date(),
    language,
  });
  const pane = mountPane(root, bridge, {
    language,
    onChoices: (choices) => {
      language = choices.language;
    },
  });
  associateRibbon({ bridge, pane });
});
