// After a response was taken: a letter to its school where something is wrong in it, and one more when all is mended. The same is never
// written twice, however often the event comes.

import type { IntakeData, TakenRow } from "../../../shared/reports/intake/intake-data.ts";
import { responseLetter } from "../../../shared/reports/intake/response-letter.ts";
import { fingerprint } from "../host/checkpoint.ts";
import type { ResponseSheet } from "../intake/write-result.ts";
import { SCRIPT_LANGUAGE } from "../words.ts";
import { keepLetter, lastLetter, lettersAreOn } from "./letter-settings.ts";

function writeAbout(sheet: number, row: TakenRow, workbook: string): void {
  const { mail, state, rowIndex } = row;
  // Of a response that was not taken the school is not known, nor its address.
  if (mail === null) return;
  const last = lastLetter(sheet, rowIndex);
  const isFine = state === "accepted";
  if (isFine && last === null) return;
  const { subject, body } = responseLetter(row, workbook, SCRIPT_LANGUAGE);
  const text = fingerprint(`${mail} ${body}`);
  if (text === last) return;
  // Sent first: a letter that comes twice is better than one that never comes.
  MailApp.sendEmail(mail, subject, body);
  keepLetter(sheet, rowIndex, isFine ? null : text);
}

export function writeToSchools({ id }: ResponseSheet, { rows }: IntakeData, workbook: string): void {
  if (!lettersAreOn()) return;
  for (const row of rows) writeAbout(id, row, workbook);
}
