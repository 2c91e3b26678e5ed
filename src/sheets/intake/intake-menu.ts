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

export function intakeItems(language: Language): readonly MenuItem[] {
  const { repairIntake, importAll, markResponses } = intakeMenuWordsOf(language);
  return [
    { title: repairIntake, functionName: "repairIntake" },
    { title: importAll, functionName: "importAllResponses" },
    { title: markResponses, functionName: "switchResponseMarks" },
  ];
}

function imported(language: Language): string {
  const words = intakeMenuWordsOf(language);
  const count = importResponses(SCRIPT_LANGUAGE);
  if (count === null) throw new HostRefusal("place-absent", words.noResponses);
  return words.responsesChecked(count);
}

/** Switches the intake on; where it is on, mends what it has lost. */
export function repair(): void {
  saying((language) => {
    installTrigger();
    return imported(language);
  });
}

export const importAll = (): void => saying(imported);

export function switchMarks(): void {
  saying((language) => {
    const settings = intakeSettings();
    const marksResponses = !settings.marksResponses;
    keepIntakeSettings({ ...settings, marksResponses });
    return intakeMenuWordsOf(language).marksResponses(marksResponses);
  });
}
