// Starts the pane in the page that Excel shows: host, engine and the bridge between them.

import { FUNCTION_IDS } from "../../shared/catalogue/function-parameters.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { mountPane } from "../../taskpane/mount-pane.tsx";
import { deliverFiles } from "../engine/deliver-files.ts";
import { enginePortTo } from "../engine/engine-port.ts";
import { makeBridge } from "../engine/make-bridge.ts";
import { workerEnd } from "../engine/worker-end.ts";
import { deliverInExcel } from "./deliver-files.ts";
import { makeExcelHost } from "./make-excel-host.ts";
import type { Screen } from "./ribbon-commands.ts";

interface PaneParts {
  /** Where the scripts of this build are. */
  readonly folder: URL;
  /** Is told when the user chooses another language. */
  readonly speak: (language: Language) => void;
}

export function startPane(first: Language, { folder, speak }: PaneParts): Screen {
  const root = document.getElementById("pane");
  if (!root) throw new Error("No element #pane on the page");
  let language = first;
  const bridge = makeBridge({
    host: makeExcelHost({ language: () => language, functions: FUNCTION_IDS }),
    engine: enginePortTo(workerEnd(new URL("worker.js", folder))),
    deliver: deliverInExcel(deliverFiles),
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
