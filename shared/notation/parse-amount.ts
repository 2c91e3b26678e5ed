// Reads an amount, and the condition that chooses rows: `все`, `[a] + [b]`, `[a] / [b] >= 20% и [c] = 0`. Never throws on any text.

import { attempt, type Outcome, refuse } from "./amount-fault.ts";
import type { Amount, Condition, Test } from "./expression.ts";
import { fail, spanning } from "./fault.ts";
import { operatorSeen } from "./operator-seen.ts";
import { parseOperand } from "./parse-operand.ts";
import { bracketHoldsSum, parseSide } from "./parse-side.ts";
import type { FieldReference } from "./parsed-rule.ts";
import { TokenReader } from "./token-reader.ts";

const YES: Test = { kind: "answer", is: true, negated: false, isSaid: false };

/** `= да`, `<> «слово»`; `null` where the operator is followed by something else. */
function parseAnswer(reader: TokenReader): Test | null {
  const seen = operatorSeen(reader);
  if (seen === null || (seen.operator !== "=" && seen.operator !== "<>")) return null;
  const isYes = reader.sees("yes", seen.length);
  const isNo = reader.sees("no", seen.length);
  if (reader.peek(seen.length).kind !== "text" && !isYes && !isNo) return null;
  reader.skip(seen.length);
  const { value } = reader.take();
  return { kind: "answer", is: isYes || (isNo ? false : value), negated: seen.operator === "<>", isSaid: true };
}

/** What is asked of a side: an answer, a comparison, whether it is filled in; nothing said means «= да». */
function parseTest(reader: TokenReader): Test {
  const answer = parseAnswer(reader);
  if (answer !== null) return answer;
  const negated = reader.sees("not") && reader.sees("filled", 1);
  if (negated) reader.take();
  if (reader.takeIf("filled")) return { kind: "filled", negated };
  if (reader.sees("inside") && reader.sees("period", 1)) {
    reader.skip(2);
    return { kind: "in-period", negated: false };
  }
  const seen = operatorSeen(reader);
  if (seen === null) return YES;
  reader.skip(seen.length);
  return { kind: "compare", operator: seen.operator, right: parseSide(reader) };
}

function parseExcept(reader: TokenReader): FieldReference[] {
  if (!reader.takeIf("except")) return [];
  const fields: FieldReference[] = [];
  do {
    const { kind, value, at } = reader.peek();
    if (kind !== "field") reader.failExpected("operand");
    reader.take();
    fields.push({ kind: "field", code: value, at });
  } while (reader.takeSignIf(","));
  return fields;
}

const everySeen = (reader: TokenReader): boolean => reader.sees("all") && reader.peek(1).kind === "field";
const someSeen = (reader: TokenReader): boolean => reader.sees("atLeast") && reader.sees("would", 1) && reader.sees("one", 2);

/** `все [care.*] кроме [care.meals] = да`, `хотя бы одно из [deficits.*] > 0`. */
function parseSet(reader: TokenReader): Condition {
  const start = reader.peek().at;
  const every = everySeen(reader);
  reader.skip(every ? 1 : 3);
  if (!every) reader.takeIf("outOf");
  const set = parseOperand(reader, null, false);
  const except = parseExcept(reader);
  const test = parseTest(reader);
  return { kind: "set", every, set, except, test, at: spanning(start, reader.previous().at) };
}

function parseClause(reader: TokenReader): Condition {
  const start = reader.peek().at;
  if (reader.takeIf("not")) {
    const part = parseClause(reader);
    return { kind: "not", part, at: spanning(start, reader.previous().at) };
  }
  if (everySeen(reader) || someSeen(reader)) return parseSet(reader);
  if (reader.seesSign("(") && !bracketHoldsSum(reader)) {
    reader.take();
    const inner = parseCondition(reader);
    if (!reader.takeSignIf(")")) reader.failExpected("end");
    return inner;
  }
  const left = parseSide(reader);
  const test = parseTest(reader);
  return { kind: "test", left, test, at: spanning(start, reader.previous().at) };
}

/** «и» and «или» do not mix without brackets. */
function parseCondition(reader: TokenReader): Condition {
  const start = reader.peek().at;
  const parts = [parseClause(reader)];
  let word: "and" | "or" | null = null;
  while (reader.sees("and") || reader.sees("or")) {
    const next = reader.sees("and") ? "and" : "or";
    if (word !== null && word !== next) refuse("and-or-mixed", reader.peek().at, {});
    word = next;
    reader.take();
    parts.push(parseClause(reader));
  }
  const [first] = parts;
  if (word === null && first !== undefined) return first;
  return { kind: word ?? "and", parts, at: spanning(start, reader.previous().at) };
}

function parseWhole(text: string): Condition {
  const reader = new TokenReader(text);
  if (reader.peek().kind === "end") fail("rule-empty", { position: 0, length: text.length }, {});
  const condition = parseCondition(reader);
  reader.takeSignIf(".");
  if (reader.peek().kind !== "end") reader.failExpected("end");
  return condition;
}

/** The text of «Где». */
export const parseWhere = (text: string): Outcome<Condition> => attempt(() => parseWhole(text));

/** The text of «Числитель» or «Знаменатель». */
export function parseAmount(text: string): Outcome<Amount> {
  return attempt((): Amount => {
    const reader = new TokenReader(text);
    if (reader.sees("all") && reader.peek(1).kind === "end") return { kind: "everything" };
    const condition = parseWhole(text);
    const isBare = condition.kind === "test" && condition.test.kind === "answer" && !condition.test.isSaid;
    if (!isBare) return { kind: "condition", condition };
    const { over, under } = condition.left;
    if (under !== null) refuse("division-in-amount", under.at, {});
    return { kind: "sum", sum: over };
  });
}
