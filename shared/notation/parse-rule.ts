// Reads the text of a rule as the field writes it: `по строкам 201-212: если гр.3 > 0, то гр.4 > 0`. Never throws on any text.

import type { Axis, RuleFault, Span } from "../catalogue/rule-faults.ts";
import { catchFault, fail, spanning } from "./fault.ts";
import { parseComparison } from "./parse-comparison.ts";
import { axisSeen, parseAxis } from "./parse-operand.ts";
import type { Comparison, ParsedRule, Scope } from "./parsed-rule.ts";
import { TokenReader } from "./token-reader.ts";

export type ParseOutcome = { readonly ok: true; readonly rule: ParsedRule } | { readonly ok: false; readonly fault: RuleFault };

/** `по строкам 101,103`, `по всем графам`. */
function parseScope(reader: TokenReader, start: Span, isAll: boolean): Scope {
  if (!isAll) return { numbers: parseAxis(reader), at: spanning(start, reader.previous().at) };
  reader.skip(2);
  reader.takeSignIf(".");
  return { numbers: "all", at: spanning(start, reader.previous().at) };
}

/** Scopes stand before the colon: `по строкам 101,103, графам 3-6:`. */
function parseScopes(reader: TokenReader): ParsedRule["scopes"] {
  const scopes: { [axis in Axis]: Scope | null } = { row: null, column: null };
  const opens = (): boolean => reader.sees("scope") && (axisSeen(reader, 1) !== null || reader.sees("all", 1));
  if (!opens()) return scopes;
  let goesOn = true;
  while (goesOn) {
    const start = reader.peek().at;
    reader.takeIf("scope");
    const isAll = reader.sees("all");
    const axis = axisSeen(reader, isAll ? 1 : 0);
    if (axis === null) return reader.failExpected("operand");
    if (scopes[axis] !== null) fail("axis-repeated", reader.peek(isAll ? 1 : 0).at, { axis });
    scopes[axis] = parseScope(reader, start, isAll);
    const isJoined = reader.takeSignIf(",") || reader.takeIf("and");
    goesOn = opens() || (isJoined && axisSeen(reader) !== null);
  }
  if (!reader.takeSignIf(":")) reader.failExpected("colon");
  return scopes;
}

/** `A и B`, behind the word «если». */
function parseConditions(reader: TokenReader): Comparison[] {
  const conditions: Comparison[] = [];
  do conditions.push(parseComparison(reader, false));
  while (reader.takeIf("and"));
  if (reader.sees("or")) fail("or-unsupported", reader.peek().at, {});
  return conditions;
}

function parseLeadingConditions(reader: TokenReader): Comparison[] {
  if (!reader.takeIf("if")) return [];
  const conditions = parseConditions(reader);
  reader.takeSignIf(",");
  if (!reader.takeIf("consequence")) reader.failExpected("consequence");
  return conditions;
}

/** `гр.4 > 0, если гр.3 > 0`. */
function parseTrailingConditions(reader: TokenReader): Comparison[] {
  const ahead = reader.seesSign(",") ? 1 : 0;
  if (!reader.sees("if", ahead)) return [];
  reader.skip(ahead + 1);
  return parseConditions(reader);
}

function parseEnd(reader: TokenReader): void {
  if (!reader.takeSignIf(".")) reader.takeSignIf(";");
  if (reader.sees("and")) fail("several-comparisons", reader.peek().at, {});
  if (reader.sees("or")) fail("or-unsupported", reader.peek().at, {});
  if (reader.peek().kind !== "end") reader.failExpected("end");
}

function parseTokens(text: string): ParsedRule {
  const reader = new TokenReader(text);
  if (reader.peek().kind === "end") fail("rule-empty", { position: 0, length: text.length }, {});
  const scopes = parseScopes(reader);
  const leading = parseLeadingConditions(reader);
  const check = parseComparison(reader, true);
  const conditions = leading.length > 0 ? leading : parseTrailingConditions(reader);
  parseEnd(reader);
  return { scopes, conditions, check };
}

export const parseRule = (text: string): ParseOutcome => catchFault((): ParseOutcome => ({ ok: true, rule: parseTokens(text) }));
