// All commands by name. A ribbon, a menu, the pane and the command line run what stands here.

import type { Command } from "./command.ts";
import type { CommandId } from "./command-types.ts";
import { checkCommand, explainCommand } from "./table/check-command.ts";
import { copiesCommand, dataCommand, formsCommand } from "./table/file-commands.ts";
import { exampleCommand, functionsCommand } from "./table/function-commands.ts";
import { sourceCommand } from "./table/source-command.ts";
import { summaryCommand } from "./table/summary-command.ts";
import {
  cardCommand,
  changeSettingsCommand,
  collectionCommand,
  forgetCommand,
  settingsCommand,
  whatIfCommand,
} from "./table/view-commands.ts";
import { buildYearCommand, markDoneCommand, yearCalendarCommand, yearCommand } from "./table/year-commands.ts";

type Commands = { readonly [Id in CommandId]: Command<Id> };

export const COMMANDS: Commands = {
  collection: collectionCommand,
  "forget-files": forgetCommand,
  "make-forms": formsCommand,
  "check-forms": checkCommand,
  "explain-warning": explainCommand,
  "mark-copies": copiesCommand,
  "build-summary": summaryCommand,
  "school-card": cardCommand,
  settings: settingsCommand,
  "change-settings": changeSettingsCommand,
  "what-if": whatIfCommand,
  functions: functionsCommand,
  "show-example": exampleCommand,
  "show-source": sourceCommand,
  year: yearCommand,
  "build-year": buildYearCommand,
  "mark-done": markDoneCommand,
  "year-calendar": yearCalendarCommand,
  "export-data": dataCommand,
};
