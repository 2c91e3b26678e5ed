// Runs a command of the core on the server, over the sheets of the spreadsheet itself, and says what came of it.

import { commandWordsOf } from "../../../shared/catalogue/messages/command-words-of.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { EMPTY_CAMPAIGN } from "../../../shared/commands/campaign.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { applyEdits } from "../host/apply-edits.ts";
import { readSnapshot } from "../host/read-snapshot.ts";
import { today } from "../host/today.ts";
import { sheetsWordsOf } from "../words.ts";
import { MENU_COMMANDS, type MenuCommand } from "./menu-commands.ts";
import { saying } from "./saying.ts";

const WATCH = { progress: () => {}, isCancelled: () => false };

function editsOf(id: MenuCommand, language: Language): readonly Edit[] {
  const { wants, run } = MENU_COMMANDS[id];
  const workbook = readSnapshot(wants(EMPTY_CAMPAIGN, {}, language));
  return run({ campaign: EMPTY_CAMPAIGN, workbook, source: null, language, today: today() }, {}).edits;
}

export function runCommand(id: MenuCommand): void {
  const began = Date.now();
  saying((language) => {
    applyEdits(editsOf(id, language), WATCH, { now: Date.now, began });
    return `${commandWordsOf(language).titles[id].title}: ${sheetsWordsOf(language).done.toLowerCase()}`;
  });
}
