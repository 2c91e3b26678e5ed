// Reads the sides of a comparison: sums of fields and numbers, and one division: `([a] + [b]) / [c]`, `20%`, `2 * [d]`.

import { refuse } from "./amount-fault.ts";
import type { Side, Sum, SumTerm } from "./expression.ts";
import { fail, spanning } from "./fault.ts";
import { operatorSeen } from "./operator-seen.ts";
import { operandSeen, parseOperand } from "./parse-operand.ts";
import type { Operand } from "./parsed-rule.ts";
import type { TokenReader } from "./token-reader.ts";

const takeTimes = (reader: TokenReader): boolean => reader.takeSignIf("*") || reader.takeIf("times");

/** A term is divided by a number only; what is divided by a field is a side. */
const dividesByNumber = (reader: TokenReader): boolean => reader.seesSign("/") && reader.numberLength(1) > 0;

function takePercent(reader: TokenReader): number {
  const number = reader.takeNumber();
  return reader.takeSignIf("%") ? number / 100 : number;
}

/** `2 * [a]`, `20% * [a]`, `[a] / 2`, `порог`. */
function parseTerm(reader: TokenReader, sign: number): SumTerm {
  const start = reader.peek().at;
  let coefficient = sign;
  let operand: Operand | null = null;
  let isDivisor = false;
  let isLimit = false;
  do {
    const { at, kind, written } = reader.peek();
    if (reader.numberLength() > 0) {
      const number = takePercent(reader);
      if (isDivisor && number === 0) fail("divided-by-zero", at, {});
      coefficient = isDivisor ? coefficient / number : coefficient * number;
    } else {
      const isSecond = operand !== null || isLimit;
      if (isSecond && (operandSeen(reader) || reader.sees("limit"))) fail("not-linear", at, { sign: "*" });
      if (kind === "text") reader.failExpected("operand");
      isLimit = reader.takeIf("limit");
      if (!isLimit && kind === "word" && !operandSeen(reader)) refuse("word-unquoted", at, { word: written });
      if (!isLimit) operand = parseOperand(reader, null, false);
    }
    isDivisor = dividesByNumber(reader) && reader.takeSignIf("/");
  } while (isDivisor || takeTimes(reader));
  return { coefficient, operand, isLimit, at: spanning(start, reader.previous().at) };
}

function parseSum(reader: TokenReader): Sum {
  const start = reader.peek().at;
  const terms: SumTerm[] = [];
  let sign = reader.takeSignIf("-") ? -1 : 1;
  while (true) {
    terms.push(parseTerm(reader, sign));
    if (reader.takeSignIf("+")) sign = 1;
    else if (reader.takeSignIf("-")) sign = -1;
    else return { terms, at: spanning(start, reader.previous().at) };
  }
}

function parseBracketed(reader: TokenReader): Sum {
  reader.take();
  const sum = parseSum(reader);
  if (!reader.takeSignIf(")")) reader.failExpected("end");
  return sum;
}

function parseDivisor(reader: TokenReader): Sum {
  if (reader.seesSign("(")) return parseBracketed(reader);
  const term = parseTerm(reader, 1);
  return { terms: [term], at: term.at };
}

/** `[a] + [b]`, or one division: `[a] / [b]`, `([a] + [b]) / ([c] + [d])`. `[a] + [b] / [c]` is refused: what is divided? */
export function parseSide(reader: TokenReader): Side {
  const start = reader.peek().at;
  const isBracketed = reader.seesSign("(");
  const over = isBracketed ? parseBracketed(reader) : parseSum(reader);
  let under: Sum | null = null;
  if (reader.seesSign("/")) {
    if (over.terms.length > 1 && !isBracketed) refuse("division-unclear", reader.peek().at, {});
    reader.take();
    under = parseDivisor(reader);
  }
  if ((isBracketed || under !== null) && (reader.seesSign("+") || reader.seesSign("-"))) {
    refuse("division-unclear", reader.peek().at, {});
  }
  return { over, under, at: spanning(start, reader.previous().at) };
}

/** Whether the bracket there holds a sum and not conditions: behind its end it is divided or compared. */
export function bracketHoldsSum(reader: TokenReader): boolean {
  let depth = 0;
  for (let ahead = 0; reader.peek(ahead).kind !== "end"; ahead++) {
    if (reader.seesSign("(", ahead)) depth++;
    if (reader.seesSign(")", ahead)) depth--;
    if (depth === 0) return reader.seesSign("/", ahead + 1) || operatorSeen(reader, ahead + 1) !== null;
  }
  return false;
}
