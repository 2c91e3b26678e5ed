// How a fault of a rule is shown: its words in one language, and the text of the rule up to the place, to stand under the whole text.

import type { RuleFault, RuleFaultMessage, RuleFaultMessages, Span } from "../rule-faults.ts";

/** What is wrong and what to do; where in the text it is wrong is said by `position` and `length` of the fault. */
export function ruleFaultText({ code, facts }: RuleFault, messages: RuleFaultMessages): RuleFaultMessage {
  const message = messages[code] as (facts: RuleFault["facts"]) => RuleFaultMessage;
  return message(facts);
}

/** The same letters from the start on, so that the line breaks off under the fault in any font. */
export const textUpToFault = (text: string, { position, length }: Span): string => text.slice(0, position + Math.max(length, 1));
