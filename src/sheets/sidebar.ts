// The sidebar's page begins here: the pane gets the open spreadsheet as its host.

import type { Host } from "../../shared/commands/host.ts";
import type { ScriptRun } from "./server/script-run.ts";
import { sheetsHost } from "./server/sheets-host.ts";

declare const google: { readonly script: { readonly run: ScriptRun } };

export const sidebarHost = (): Host => sheetsHost(google.script.run, () => String(Date.now()));
