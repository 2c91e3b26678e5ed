// What the core is told of the moment: it has no clock and no screen.

import type { Language } from "../../shared/catalogue/messages/messages.ts";

export interface Circumstances {
  readonly language: Language;
  /** ISO 8601. */
  readonly today: string;
}
