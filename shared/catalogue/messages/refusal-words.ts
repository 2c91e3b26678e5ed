// What is said where a command cannot be done; apart from the other words of commands, so that a script may carry these alone.

import type { CommandRefusalCode, HostRefusalCode } from "../refusals.ts";

export interface Said {
  readonly text: string;
  readonly advice: string;
}

export type RefusalWords = { readonly [code in HostRefusalCode | CommandRefusalCode]: (detail: string) => Said };
