// Starts the pane in the page that Excel shows: host, engine and the bridge between them.

import { FUNCTION_IDS } from "../../shared/catalogue/function-parameters.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { mountPane } from "../../taskpane/mount-pane.tsx";
import { deliverFiles } from "../engine/deliver-files.ts";
import { enginePortTo } from "../engine/engine-port.ts";
import { makeBridge } from "../engine/make-bridge.ts";
import { workerEnd } from "../engine/worker-end.ts";
import { makeExcelHost } from "./make-excel-host.ts";
import type { Screen } from "./ribbon-commands.ts";

/** `speak` is told when the user chooses another language. */
export function startPane(first: Language, speak: (language: Language) => void): Screen {
  const root = document.getElementById("pane");
  if (!root) throw new Error("No element #pane on the page");
  let language = first;
  const bridge = makeBridge({
    host: makeExcelHost({ language: () => language, functions: FUNCTION_IDS }),
    engine: enginePortTo(workerEnd("worker.js")),
    deliver: deliverFiles,
    now: () => new Date(),
    language,
  });
  return mountPane(root, bridge, {
    language,
    onChoices: (choices) => {
      language = choices.language;
      speak(language);
    },
  });
}
