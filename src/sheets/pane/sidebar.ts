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

const language: Language = navigator.language.toLowerCase().startsWith("en") ? "en" : "ru";
const root = document.getElementById("pane");
if (!root) throw new Error("No element #pane on the page");

const bridge = makeBridge({
  host: sheetsHost(google.script.run, () => String(Date.now())),
  engine: enginePortTo(engineEnd(startEngine)),
  deliver: deliverFiles,
  now: () => new Date(),
  language,
});
// Google's own panels beside a spreadsheet are light whatever the system is set to.
mountPane(root, bridge, { language, scheme: "light" });
