// The words of the notation: what is wrong with the text of an indicator, and where.

import type { AmountFault, AmountFaultMessages, NotationFault, RecordColumn, RecordFault } from "../notation-faults.ts";
import type { RuleFaultMessage, RuleFaultMessages } from "../rule-faults.ts";

export interface NotationWords {
  /** As a sheet heads them. */
  readonly columns: { readonly [column in RecordColumn]: string };
  /** «Графа «Числитель», знаки 1–7»; signs counted from 1, both ends inside. */
  readonly place: (column: string, from: number, to: number) => string;
  readonly faults: RuleFaultMessages & AmountFaultMessages;
}

function notationFaultText({ code, facts }: NotationFault, words: NotationWords): RuleFaultMessage {
  const message = words.faults[code] as (facts: NotationFault["facts"]) => RuleFaultMessage;
  return message(facts as AmountFault["facts"]);
}

/** «Графа «Числитель», знаки 1–7: Показателя [pupls] нет ни в одной форме. Возможно, имелся в виду [pupils].» */
export function recordFaultText({ column, fault }: RecordFault, words: NotationWords): string {
  const from = fault.position + 1;
  const { text, advice } = notationFaultText(fault, words);
  return `${words.place(words.columns[column], from, Math.max(from, fault.position + fault.length))}: ${text} ${advice}`;
}
