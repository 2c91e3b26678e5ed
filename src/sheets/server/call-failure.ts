// Why a call of the server failed before our code ran, in the host's terms, with the way out where there is one.

import { HostRefusal } from "../../../shared/commands/host.ts";
import type { ScriptFailure } from "./script-run.ts";

/** The page of a sidebar runs under the browser's first account, the spreadsheet under another one. */
const ACCOUNTS = /PERMISSION_DENIED|server error occurred while reading from storage|произошла ошибка сервера при чтении/i;
const TIME = /exceeded maximum execution time|превышено максимальное время/i;
const BUSY = /too many simultaneous invocations|слишком много одновременных/i;

const MANY_ACCOUNTS = [
  "PERMISSION_DENIED. Чаще всего в браузере открыто несколько аккаунтов Google: выйдите из лишних",
  "или откройте таблицу в окне инкогнито с одним аккаунтом",
].join(" ");

export function callFailure({ message = "" }: ScriptFailure): HostRefusal {
  if (ACCOUNTS.test(message)) return new HostRefusal("not-permitted", MANY_ACCOUNTS);
  if (TIME.test(message)) return new HostRefusal("interrupted", message);
  if (BUSY.test(message)) return new HostRefusal("busy", message);
  return new HostRefusal("unexpected", message === "" ? "google.script.run" : message);
}
