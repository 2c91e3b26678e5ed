// The words that the sheets of the protocol use: those of all reports, and those of the check.

import type { CheckWords } from "../../catalogue/messages/check-words.ts";
import type { Words } from "../../catalogue/messages/messages.ts";

export interface ProtocolWords extends Words {
  readonly check: CheckWords;
}
