// Once a day, after the deadline: a letter with the schools that have sent nothing. The same list is never sent twice.

import { fingerprint } from "../host/checkpoint.ts";
import { readSnapshot } from "../host/read-snapshot.ts";
import { today } from "../host/today.ts";
import { underLock } from "../host/under-lock.ts";
import { deadlineSettings, keepDeadlineSettings } from "./deadline-settings.ts";
import { lateSchools } from "./late-schools.ts";

const WAIT_MS = 60_000;
const dayText = (day: string): string => day.split("-").reverse().join(".");

function remindUnlocked(): void {
  const settings = deadlineSettings();
  const on = today();
  if (!settings || on <= settings.deadline) return;
  const workbook = readSnapshot({ sheets: "all" });
  const late = lateSchools(workbook, on);
  const sent = fingerprint(JSON.stringify(late));
  if (late.length === 0 || sent === settings.sent) return;
  const body = [`Срок был ${dayText(settings.deadline)}. Прислали не всё (${late.length}):`, "", ...late].join("\n");
  // Sent first: one that could not be sent (so many letters a day) is tried again tomorrow.
  MailApp.sendEmail(settings.to, `МСОКО: «${workbook.file}», не ответили школ: ${late.length}`, body);
  keepDeadlineSettings({ ...settings, sent });
}

export const remind = (): void => underLock(remindUnlocked, WAIT_MS);
