// The script of a spreadsheet that takes responses and also writes, once the deadline is over, which schools have sent nothing: it needs
// the permission to send mail.

import { reminderItems, switchReminders } from "./deadlines/deadline-menu.ts";
import { remind } from "./deadlines/remind.ts";
import { intakeItems } from "./intake/intake-menu.ts";
import { addMenu } from "./menu/add-menu.ts";
import { menuGroups } from "./menu/menu-groups.ts";
import { userLanguage } from "./words.ts";

export * from "./code-with-intake.ts";

/** Добавляет меню при открытии таблицы. */
export function onOpen(): void {
  const language = userLanguage();
  addMenu([...menuGroups(language), intakeItems(language), reminderItems(language)]);
}

/** Добавляет меню сразу после установки дополнения. */
export function onInstall(): void {
  onOpen();
}

/** Раз в день: если срок прошёл, пишет, какие школы не ответили. Запускается сама, когда напоминания включены. */
export function remindOfDeadline(): void {
  remind();
}

/** Включает и выключает письма о школах, которые не ответили в срок. */
export function switchDeadlineMail(): void {
  switchReminders();
}
