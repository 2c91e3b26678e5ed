// What the user does about the intake from the menu.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { HostRefusal } from "../../../shared/commands/host.ts";
import type { MenuItem } from "../menu/add-menu.ts";
import { saying } from "../menu/saying.ts";
import { SCRIPT_LANGUAGE } from "../words.ts";
import { importResponses } from "./import-responses.ts";
import { installTrigger } from "./install-trigger.ts";
import { intakeMenuWordsOf } from "./intake-menu-words.ts";
import { intakeSettings, keepIntakeSettings } from "./intake-settings.ts";
import type { LetterDesk } from "./sweep.ts";

export function intakeItems(language: Language): readonly MenuItem[] {
  const { repairIntake, importAll, markResponses } = intakeMenuWordsOf(language);
  return [
    { title: repairIntake, functionName: "repairIntake" },
    { title: importAll, functionName: "importAllResponses" },
    { title: markResponses, functionName: "switchResponseMarks" },
  ];
}

function imported(language: Language, desk: LetterDesk | null): string {
  const words = intakeMenuWordsOf(language);
  const swept = importResponses(SCRIPT_LANGUAGE, desk);
  if (swept === null) throw new HostRefusal("place-absent", words.noResponses);
  return swept.left === 0
    ? words.responsesChecked(swept.responses)
    : words.responsesLeft(swept.checked, swept.checked + swept.left);
}

/** Switches the intake on; where it is on, mends what it has lost. */
export function repair(desk: LetterDesk | null = null): void {
  saying((language) => {
    installTrigger();
    return imported(language, desk);
  });
}

export const importAll = (desk: LetterDesk | null = null): void => saying((language) => imported(language, desk));

export function switchMarks(): void {
  saying((language) => {
    const settings = intakeSettings();
    const marksResponses = !settings.marksResponses;
    keepIntakeSettings({ ...settings, marksResponses });
    return intakeMenuWordsOf(language).marksResponses(marksResponses);
  });
}
