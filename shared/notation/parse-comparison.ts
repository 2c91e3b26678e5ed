// Reads a comparison: two sums of terms, an operator in signs or words, how exactly they must agree.

import { fail, spanning } from "./fault.ts";
import type { Operator } from "./linear-check.ts";
import { operatorSeen } from "./operator-seen.ts";
import { type FormPrefix, operandSeen, parseOperand } from "./parse-operand.ts";
import type { Comparison, Operand, Term } from "./parsed-rule.ts";
import { isReasonable, type TokenReader } from "./token-reader.ts";

const takeTimes = (reader: TokenReader): boolean => reader.takeSignIf("*") || reader.takeIf("times");

/** `0,8 * гр.3`, `гр.3 / 2`, `5`: numbers in any order around one operand at most. */
function parseTerm(reader: TokenReader, sign: number, form: FormPrefix, andJoinsSums: boolean): Term {
  const start = reader.peek().at;
  let coefficient = sign;
  let operand: Operand | null = null;
  let isDivisor = false;
  do {
    const { at } = reader.peek();
    if (reader.numberLength() > 0) {
      const number = reader.takeNumber();
      if (isDivisor && number === 0) fail("divided-by-zero", at, {});
      coefficient = isDivisor ? coefficient / number : coefficient * number;
    } else {
      if (operandSeen(reader) && (operand !== null || isDivisor)) fail("not-linear", at, { sign: isDivisor ? "/" : "*" });
      operand = parseOperand(reader, form, andJoinsSums);
    }
    isDivisor = reader.takeSignIf("/");
  } while (isDivisor || takeTimes(reader));
  const size = Math.abs(coefficient);
  if (!isReasonable(size)) fail("number-out-of-range", spanning(start, reader.previous().at), { number: String(size) });
  return { coefficient: coefficient === 0 ? 0 : coefficient, operand };
}

function parseSide(reader: TokenReader, andJoinsSums: boolean): Term[] {
  const terms: Term[] = [];
  let form: FormPrefix = null;
  let sign = reader.takeSignIf("-") ? -1 : 1;
  while (true) {
    const term = parseTerm(reader, sign, form, andJoinsSums);
    terms.push(term);
    form = term.operand?.form ?? form;
    if (reader.takeSignIf("+")) sign = 1;
    else if (reader.takeSignIf("-")) sign = -1;
    else return terms;
  }
}

function parseOperator(reader: TokenReader): Operator {
  const seen = operatorSeen(reader);
  if (seen === null) return reader.failExpected("operator");
  reader.skip(seen.length);
  return seen.operator;
}

/** `20%`, `до 1`, `0,5 процента`: one amount of a tolerance. */
function parseAmount(reader: TokenReader): Comparison["tolerance"] {
  reader.takeIf("within");
  const amount = reader.takeNumber();
  const isPercent = reader.takeSignIf("%") || reader.takeIf("percent");
  return isPercent ? { absolute: 0, percent: amount } : { absolute: amount, percent: 0 };
}

/** `с точностью 20% или 5`: within either; `± 1`. */
function parseTolerance(reader: TokenReader): Comparison["tolerance"] {
  let tolerance = parseAmount(reader);
  while (reader.sees("or") && (reader.seesDigits(1) || reader.sees("within", 1))) {
    reader.take();
    const other = parseAmount(reader);
    tolerance = {
      absolute: Math.max(tolerance.absolute, other.absolute),
      percent: Math.max(tolerance.percent, other.percent),
    };
  }
  return tolerance;
}

function takeToleranceWord(reader: TokenReader): boolean {
  if (reader.takeSignIf("±")) return true;
  const ahead = reader.seesSign(",") ? 1 : 0;
  const seen = reader.sees("from", ahead) && reader.sees("accuracy", ahead + 1);
  if (seen) reader.skip(ahead + 2);
  return seen;
}

function takeRespectively(reader: TokenReader): boolean {
  const ahead = reader.seesSign(",") ? 1 : 0;
  const seen = reader.sees("respectively", ahead);
  if (seen) reader.skip(ahead + 1);
  return seen;
}

/** `andJoinsSums`: whether «и» before a reference goes on with a sum, as it does outside of «если». */
export function parseComparison(reader: TokenReader, andJoinsSums: boolean): Comparison {
  const start = reader.peek().at;
  const left = parseSide(reader, andJoinsSums);
  const operator = parseOperator(reader);
  let respectively = takeRespectively(reader);
  const right = parseSide(reader, andJoinsSums);
  let tolerance: Comparison["tolerance"] = { absolute: 0, percent: 0 };
  respectively = takeRespectively(reader) || respectively;
  const toleranceAt = reader.peek().at;
  if (takeToleranceWord(reader)) {
    tolerance = parseTolerance(reader);
    if (operator === "<>") fail("tolerance-pointless", spanning(toleranceAt, reader.previous().at), {});
    respectively = takeRespectively(reader) || respectively;
  }
  if (operatorSeen(reader) !== null) fail("several-comparisons", reader.peek().at, {});
  return { left, operator, right, respectively, tolerance, at: spanning(start, reader.previous().at) };
}
