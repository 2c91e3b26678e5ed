// The sidebar's page begins here: the pane over the open spreadsheet, computing in this browser; the server only reads and writes cells.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { mountPane } from "../../../taskpane/mount-pane.tsx";
import { deliverFiles } from "../../engine/deliver-files.ts";
import { enginePortTo } from "../../engine/engine-port.ts";
import { makeBridge } from "../../engine/make-bridge.ts";
import type { ScriptRun } from "../server/script-run.ts";
import { sheetsHost } from "../server/sheets-host.ts";
import { type EngineScript, engineEnd } from "./engine-end.ts";

declare const google: { readonly script: { readonly run: ScriptRun } };
/** The bundle of src/engine/worker.ts as a function: the build puts it on the page. */
declare const startEngine: EngineScript;

/** What the script says of this opening; the mark stands after the page's own text. */
function start(): void {
  const root = document.getElementById("pane");
  if (!root) throw new Error("No element #pane on the page");
  const { language: asked, command } = document.getElementById("opened")?.dataset ?? {};
  const language: Language = (asked ?? navigator.language).toLowerCase().startsWith("en") ? "en" : "ru";
  const bridge = makeBridge({
    host: sheetsHost(google.script.run, () => String(Date.now())),
    engine: enginePortTo(engineEnd(startEngine)),
    deliver: deliverFiles,
    now: () => new Date(),
    language,
  });
  // Google's own panels beside a spreadsheet are light whatever the system is set to.
  const pane = mountPane(root, bridge, { language, scheme: "light" });
  if (command === "build-summary" || command === "check-forms") void pane.run(command);
}

document.addEventListener("DOMContentLoaded", start);
