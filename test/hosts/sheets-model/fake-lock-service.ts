// Locks of the model: a test can hold the document's lock as another run would.

import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

export class FakeLockService implements Partial<GoogleAppsScript.Lock.LockService> {
  isHeldByOthers = false;
  held = 0;
  /** How often a lock was given back while changes made under it were still put off. */
  givenBackEarly = 0;

  constructor(readonly calls: ServiceCalls) {}

  getDocumentLock = () => this.#lock();
  getScriptLock = () => this.#lock();
  #lock(): GoogleAppsScript.Lock.Lock {
    let isMine = false;
    const tryLock = (): boolean => {
      if (this.isHeldByOthers) return false;
      if (!isMine) this.held++;
      isMine = true;
      return true;
    };
    const releaseLock = (): void => {
      if (isMine) this.held--;
      if (isMine && this.calls.hasPutOff) this.givenBackEarly++;
      isMine = false;
    };
    return guarded<GoogleAppsScript.Lock.Lock>("Lock", { tryLock, releaseLock, hasLock: () => isMine }, this.calls);
  }
}
