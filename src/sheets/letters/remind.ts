// Once a day, after the deadline: a letter with the schools that have not sent everything. The same list is never sent twice.

import { fingerprint } from "../../../shared/text/fingerprint.ts";
import { readSnapshot } from "../host/read-snapshot.ts";
import { today } from "../host/today.ts";
import { underLock } from "../host/under-lock.ts";
import { SCRIPT_LANGUAGE } from "../words.ts";
import { deadlineSettings, keepDeadlineSettings } from "./deadline-settings.ts";
import { lateSchools } from "./late-schools.ts";
import { letterWordsOf } from "./letter-words.ts";

const WAIT_MS = 60_000;

function remindUnlocked(): void {
  const settings = deadlineSettings();
  const on = today();
  if (!settings || on <= settings.deadline) return;
  const workbook = readSnapshot({ sheets: "all" });
  const late = lateSchools(workbook, on);
  const sent = fingerprint(JSON.stringify(late));
  if (late.length === 0 || sent === settings.sent) return;
  const { lateSubject, lateLead } = letterWordsOf(SCRIPT_LANGUAGE);
  const body = [lateLead(settings.deadline, late.length), "", ...late].join("\n");
  // Sent first: one that could not be sent (so many letters a day) is tried again tomorrow.
  MailApp.sendEmail(settings.to, lateSubject(workbook.file, late.length), body);
  keepDeadlineSettings({ ...settings, sent });
}

export const remind = (): void => underLock(remindUnlocked, WAIT_MS);
