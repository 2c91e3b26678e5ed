// The script of a spreadsheet that also takes responses to a form as they come: it needs one more permission, for its trigger.

import { importAll, intakeItems, repair, switchMarks } from "./intake/intake-menu.ts";
import { quietly, sweepSheets, takeResponse } from "./intake/take-response.ts";
import { addMenu } from "./menu/add-menu.ts";
import { menuGroups } from "./menu/menu-groups.ts";
import { SCRIPT_LANGUAGE, userLanguage } from "./words.ts";

export * from "./code.ts";

/** Добавляет меню при открытии таблицы. */
export function onOpen(): void {
  const language = userLanguage();
  addMenu([...menuGroups(language), intakeItems(language)]);
}

/** Добавляет меню сразу после установки дополнения. */
export function onInstall(): void {
  onOpen();
}

/** Проверяет ответ на форму, когда он пришёл или исправлен. Запускается сама, когда приём включён. */
export function onFormResponse(event: GoogleAppsScript.Events.SheetsOnFormSubmit): void {
  takeResponse(event, SCRIPT_LANGUAGE);
}

/** Раз в час: проверяет ответы, о которых ничего не пришло. Запускается сама, когда приём включён. */
export function sweepResponses(): void {
  quietly(() => sweepSheets(null, SCRIPT_LANGUAGE, null));
}

/** Включает приём ответов; если он включён, чинит его. */
export function repairIntake(): void {
  repair();
}

/** Проверяет все ответы заново. */
export function importAllResponses(): void {
  importAll();
}

/** Включает и выключает отметки на самом листе ответов. */
export function switchResponseMarks(): void {
  switchMarks();
}
