// Starts the add-in once Excel is there: the host, the engine and the bridge between them, and the buttons of the ribbon.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { deliverFiles } from "../engine/deliver-files.ts";
import { Engine } from "../engine/engine.ts";
import { enginePortBeside } from "../engine/engine-port.ts";
import { makeBridge } from "../engine/make-bridge.ts";
import { makeExcelHost } from "./make-excel-host.ts";
import { associateRibbon } from "./ribbon-commands.ts";

const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith("en") ? "en" : "ru");

Office.onReady(() => {
  const language = languageOf(Office.context.displayLanguage);
  const bridge = makeBridge({
    host: makeExcelHost({ language: () => language }),
    engine: enginePortBeside(new Engine()),
    deliver: deliverFiles,
    now: () => new Date(),
    language,
  });
  // The pane says what came of it.
  associateRibbon(bridge, () => Office.addin.showAsTaskpane());
});
