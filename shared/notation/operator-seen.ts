// Recognises a comparison, written in signs or in words.

import { LONGEST_OPERATOR, OPERATOR_WORDS } from "./keywords.ts";
import type { Operator } from "./linear-check.ts";
import type { TokenReader } from "./token-reader.ts";

const OPERATORS: readonly Operator[] = ["=", "<>", "<", "<=", ">", ">="];

/** How many tokens the operator there takes: `<=` one, «не больше» two; `null` where none stands. */
export function operatorSeen(reader: TokenReader, ahead = 0): { readonly operator: Operator; readonly length: number } | null {
  const sign = OPERATORS.find((operator) => reader.seesSign(operator, ahead));
  if (sign !== undefined) return { operator: sign, length: 1 };
  for (let length = LONGEST_OPERATOR; length > 0; length--) {
    const tokens = Array.from({ length }, (_, index) => reader.peek(ahead + index));
    const operator = OPERATOR_WORDS.get(tokens.map(({ kind, value }) => (kind === "word" ? value : "")).join(" "));
    if (operator !== undefined) return { operator, length };
  }
  return null;
}
