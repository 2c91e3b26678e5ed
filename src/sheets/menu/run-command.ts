// Runs a command of the core on the server, over the sheets of the spreadsheet itself, and says what came of it.

import { EMPTY_CAMPAIGN } from "../../../shared/commands/campaign.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { applyEdits } from "../host/apply-edits.ts";
import { readSnapshot } from "../host/read-snapshot.ts";
import { today } from "../host/today.ts";
import { SCRIPT_LANGUAGE, sheetsWordsOf, userLanguage } from "../words.ts";
import { MENU_COMMANDS, type MenuCommand } from "./menu-commands.ts";
import { saying } from "./saying.ts";
import { openPane } from "./show-pane.ts";

const WATCH = { progress: () => {}, isCancelled: () => false };

function editsOf(id: MenuCommand): readonly Edit[] {
  const { wants, run } = MENU_COMMANDS[id];
  const language = SCRIPT_LANGUAGE;
  const workbook = readSnapshot(wants(EMPTY_CAMPAIGN, {}, language));
  return run({ campaign: EMPTY_CAMPAIGN, workbook, source: null, language, today: today() }).edits;
}

export function runCommand(id: MenuCommand): void {
  if (userLanguage() !== SCRIPT_LANGUAGE) {
    openPane(id);
    return;
  }
  const began = Date.now();
  saying((language) => {
    applyEdits(editsOf(id), WATCH, { now: Date.now, began });
    const { commands, done } = sheetsWordsOf(language);
    return `${commands[id]}: ${done.toLowerCase()}`;
  });
}
