// The script of a spreadsheet that takes responses and also writes letters: to the specialist which schools have sent nothing by the
// deadline, to a school what is wrong in its response. It needs the permission to send mail.

import { importAll, intakeItems, repair } from "./intake/intake-menu.ts";
import { quietly, sweepSheets, takeResponse } from "./intake/take-response.ts";
import { reminderItems, switchReminders } from "./letters/deadline-menu.ts";
import { letterDesk } from "./letters/letter-desk.ts";
import { letterItems, switchSchoolLetters } from "./letters/letter-menu.ts";
import { remind } from "./letters/remind.ts";
import { addMenu } from "./menu/add-menu.ts";
import { menuGroups } from "./menu/menu-groups.ts";
import { SCRIPT_LANGUAGE, userLanguage } from "./words.ts";

export * from "./code-with-intake.ts";

/** Добавляет меню при открытии таблицы. */
export function onOpen(): void {
  const language = userLanguage();
  addMenu([...menuGroups(language), intakeItems(language), [...reminderItems(language), ...letterItems(language)]]);
}

/** Добавляет меню сразу после установки дополнения. */
export function onInstall(): void {
  onOpen();
}

/** Проверяет ответ на форму, когда он пришёл или исправлен, и пишет школе о замечаниях. Запускается сама, когда приём включён. */
export function onFormResponse(event: GoogleAppsScript.Events.SheetsOnFormSubmit): void {
  takeResponse(event, SCRIPT_LANGUAGE, letterDesk());
}

/** Раз в час: проверяет ответы, о которых ничего не пришло, и отправляет письма, которые ждут. Запускается сама, когда приём включён. */
export function sweepResponses(): void {
  quietly(() => sweepSheets(null, SCRIPT_LANGUAGE, letterDesk()));
}

/** Включает приём ответов; если он включён, чинит его. */
export function repairIntake(): void {
  repair(letterDesk());
}

/** Проверяет все ответы заново. */
export function importAllResponses(): void {
  importAll(letterDesk());
}

/** Раз в день: если срок прошёл, пишет, какие школы не ответили. Запускается сама, когда напоминания включены. */
export function remindOfDeadline(): void {
  remind();
}

/** Включает и выключает письма о школах, которые не ответили в срок. */
export function switchDeadlineMail(): void {
  switchReminders();
}

/** Включает и выключает письма школам о замечаниях в их ответах. */
export function switchSchoolMail(): void {
  switchSchoolLetters();
}
