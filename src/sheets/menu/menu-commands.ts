// The commands that need nothing but the spreadsheet, and so run on the server. The others stay with the pane's engine: a script carries
// only what it runs, since every call of a custom function reads all of it.

import { checkSheets, wantsOfCheck } from "../../../shared/commands/table/check-command.ts";
import { summarySheets, wantsOfSummary } from "../../../shared/commands/table/summary-command.ts";

export const MENU_COMMANDS = {
  "build-summary": { wants: wantsOfSummary, run: summarySheets },
  "check-forms": { wants: wantsOfCheck, run: checkSheets },
} as const;

export type MenuCommand = keyof typeof MENU_COMMANDS;
