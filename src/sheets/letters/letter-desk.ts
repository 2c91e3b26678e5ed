// Letters to schools about their responses: what is wrong, and once more when all is mended. A letter that cannot go out today waits on its
// row, and every later run sends what the day's quota lets through. The same is never sent twice.

import { intakeWordsOf } from "../../../shared/catalogue/messages/intake-words.ts";
import type { TakenRow } from "../../../shared/reports/intake/intake-data.ts";
import { responseLetter } from "../../../shared/reports/intake/response-letter.ts";
import { fingerprint } from "../../../shared/text/fingerprint.ts";
import { now } from "../host/today.ts";
import type { LetterDesk } from "../intake/sweep.ts";
import { SCRIPT_LANGUAGE } from "../words.ts";
import { keepLetter, type LastLetter, lastLetter, lettersAreOn } from "./letter-settings.ts";

/** In one run; the rest waits for the next, so that a run stays short. */
const MOST_A_RUN = 30;

interface DueLetter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly letter: Omit<LastLetter, "sentAt">;
}

/** What is to be said and was not yet; `null`: nothing. A school that was never at fault is never troubled. */
function dueLetter(row: TakenRow, last: LastLetter | null, workbook: string): DueLetter | null {
  const { mail, state, form, school } = row;
  if (mail === null || state === "not-taken" || form === null || school === "") return null;
  const about = state === "accepted" ? "fine" : "faulty";
  if (about === "fine" && last?.about !== "faulty") return null;
  const { subject, body } = responseLetter(row, workbook, SCRIPT_LANGUAGE);
  const print = fingerprint(`${mail} ${body}`);
  return last?.print === print ? null : { to: mail, subject, body, letter: { print, about } };
}

const lastOf = ({ school, form }: TakenRow): LastLetter | null => (form === null ? null : lastLetter(school, form.code));

function stateOf(row: TakenRow, workbook: string): string | null {
  const { waiting, noAddress, sent, unsure } = intakeWordsOf(SCRIPT_LANGUAGE).letterStates;
  const last = lastOf(row);
  if (dueLetter(row, last, workbook)) return waiting;
  const isAtFault = row.state === "faulty" || row.state === "doubtful";
  if (row.mail === null) return isAtFault ? noAddress : null;
  if (!last) return null;
  return last.sentAt === null ? unsure : sent(last.sentAt);
}

/**
 * Kept before it goes out: a run that is cut in between leaves a letter that may not have gone, never one that goes twice. `false`: the
 * day's quota or the service did not let it out, and nothing is kept of it.
 */
function send({ to, subject, body, letter }: DueLetter, { school, form }: TakenRow, before: LastLetter | null): boolean {
  const code = form?.code ?? "";
  keepLetter(school, code, { ...letter, sentAt: null });
  try {
    MailApp.sendEmail(to, subject, body);
  } catch {
    keepLetter(school, code, before);
    return false;
  }
  keepLetter(school, code, { ...letter, sentAt: now() });
  return true;
}

function sendAll(rows: readonly TakenRow[], workbook: string): ReadonlyMap<number, string> {
  const states = new Map<number, string>();
  let open = Math.min(MOST_A_RUN, MailApp.getRemainingDailyQuota());
  for (const row of rows) {
    const last = lastOf(row);
    const due = dueLetter(row, last, workbook);
    if (!due || open <= 0) continue;
    // The row says «ждёт отправки», and a later run goes on.
    if (!send(due, row, last)) break;
    open--;
    const state = stateOf(row, workbook);
    if (state !== null) states.set(row.rowIndex, state);
  }
  return states;
}

/** `null` where the letters are off. */
export function letterDesk(): LetterDesk | null {
  if (!lettersAreOn()) return null;
  const workbook = SpreadsheetApp.getActive().getName();
  return {
    open: () => Math.min(MOST_A_RUN, MailApp.getRemainingDailyQuota()),
    state: (row) => stateOf(row, workbook),
    send: sendAll,
  };
}
