// Runs work while no other run of the tool changes this spreadsheet.

import { HostRefusal } from "../../../shared/commands/host.ts";

const WAIT_MS = 10_000;

/** Where there is no document (a script on its own) there is no lock, and nobody to be kept out. */
export function underLock<Result>(work: () => Result, waitMs = WAIT_MS): Result {
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(waitMs)) throw new HostRefusal("busy", SpreadsheetApp.getActive().getName());
  try {
    return work();
  } finally {
    lock?.releaseLock();
  }
}
