// Runs work while no other run of the tool changes this spreadsheet.

import { HostRefusal } from "../../../shared/commands/host.ts";

const WAIT_MS = 10_000;

/**
 * The service puts changes off: those that are not made before the lock is given back, the next run would not see.
 * Where there is no document (a script on its own) there is no lock, and nobody to be kept out.
 */
export function underLock<Result>(work: () => Result, waitMs = WAIT_MS): Result {
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(waitMs)) throw new HostRefusal("busy", SpreadsheetApp.getActive().getName());
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock?.releaseLock();
  }
}
