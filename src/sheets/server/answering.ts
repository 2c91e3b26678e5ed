// Answers the sidebar: a value or a refusal, as JSON. A refusal that were thrown would arrive as bare words.

import { refusalOf } from "../host/refusing.ts";
import type { ServerAnswer } from "./messages.ts";

export function answering<Value>(work: () => Value): string {
  const answer = (): ServerAnswer<Value> => {
    try {
      return { ok: true, value: work() };
    } catch (error) {
      const { code, detail } = refusalOf(error);
      return { ok: false, code, detail };
    }
  };
  return JSON.stringify(answer());
}
