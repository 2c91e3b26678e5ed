// The item of the menu that switches the letters on and off: it asks for the day and the address, and keeps one daily trigger.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import type { MenuItem } from "../menu/add-menu.ts";
import { saying } from "../menu/saying.ts";
import { sheetsWordsOf } from "../words.ts";
import { deadlineSettings, keepDeadlineSettings } from "./deadline-settings.ts";
import { letterWordsOf } from "./letter-words.ts";

/** A public function of the script. */
const HANDLER = "remindOfDeadline";
const HOUR = 8;
/** «10.06.2026 methodist@example.ru» */
const ANSWER = /^\s*(\d{2})\.(\d{2})\.(\d{4})[\s,;]+([^\s@]+@[^\s@]+\.[^\s@]+)\s*$/;

export const reminderItems = (language: Language): readonly MenuItem[] => [
  { title: letterWordsOf(language).reminders, functionName: "switchDeadlineMail" },
];

function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}

export function switchReminders(): void {
  saying((language) => {
    const { askDeadline, deadlineUnclear, remindersOn, remindersOff } = letterWordsOf(language);
    const isOn = deadlineSettings() !== null;
    // Removed in any case: there is never more than one.
    removeTriggers();
    keepDeadlineSettings(null);
    if (isOn) return remindersOff;
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(sheetsWordsOf(language).menu, askDeadline, ui.ButtonSet.OK_CANCEL);
    const [, day, month, year, to] = ANSWER.exec(answer.getResponseText()) ?? [];
    if (to === undefined || answer.getSelectedButton() !== ui.Button.OK) return deadlineUnclear;
    keepDeadlineSettings({ deadline: `${year}-${month}-${day}`, to, sent: null });
    ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).create();
    return remindersOn;
  });
}
