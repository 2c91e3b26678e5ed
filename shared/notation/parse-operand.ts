// Reads what a comparison is made of: lists of numbers, references to cells, sums of them, this year's or last year's.

import type { Axis } from "../catalogue/rule-faults.ts";
import { fail, spanning } from "./fault.ts";
import { AXIS_WORDS } from "./keywords.ts";
import { operatorSeen } from "./operator-seen.ts";
import type { CellReference, NumberList, NumberRange, Operand, Reference } from "./parsed-rule.ts";
import type { TokenReader } from "./token-reader.ts";

const AXES = ["row", "column"] as const;

export function axisSeen(reader: TokenReader, ahead = 0): Axis | null {
  const { kind, value } = reader.peek(ahead);
  return kind === "word" ? (AXES.find((axis) => AXIS_WORDS[axis].has(value)) ?? null) : null;
}

const hasTimes = (reader: TokenReader, ahead: number): boolean => reader.seesSign("*", ahead) || reader.sees("times", ahead);

/** Whether a range goes on behind the dash: `4-6` does, `гр.4 - 2 * гр.5` and `гр.4 - гр.5` do not. */
function continuesRange(reader: TokenReader): boolean {
  const ahead = reader.seesSign("№", 1) ? 2 : 1;
  const length = reader.numberLength(ahead);
  return reader.seesSign("-") && length > 0 && !hasTimes(reader, ahead + 1) && !(length === 3 && hasTimes(reader, ahead + 3));
}

/** Whether the number there begins a comparison of its own: `… и 5 < гр.6`, `… и 0,8 * гр.5 > 0`. */
function beginsComparison(reader: TokenReader, ahead: number): boolean {
  const behind = ahead + reader.numberLength(ahead);
  return hasTimes(reader, behind) || reader.seesSign("/", behind) || operatorSeen(reader, behind) !== null;
}

/** Whether a list goes on behind the comma or «и»: with a number. */
function continuesList(reader: TokenReader): boolean {
  const ahead = reader.seesSign("№", 1) ? 2 : 1;
  if (!reader.seesDigits(ahead)) return false;
  return reader.seesSign(",") || (reader.sees("and") && !beginsComparison(reader, ahead));
}

function parseRange(reader: TokenReader): NumberRange {
  const spoken = reader.takeIf("from");
  const from = reader.takeWhole();
  if (spoken && !reader.sees("upTo")) reader.failExpected("number");
  const goesOn = spoken || continuesRange(reader);
  if (!goesOn) return { from, to: from };
  reader.take();
  const to = reader.takeWhole();
  if (to.value < from.value) fail("range-backwards", spanning(from.at, to.at), { from: from.value, to: to.value });
  return to.value === from.value ? { from, to: from } : { from, to };
}

/** `стр. № 101, 103-105 и 107`, from the word on. */
export function parseAxis(reader: TokenReader): NumberList {
  reader.take();
  reader.takeSignIf(".");
  const ranges = [parseRange(reader)];
  while (continuesList(reader)) {
    reader.take();
    ranges.push(parseRange(reader));
  }
  return ranges;
}

/** The tokens between the two axes of one reference: `стр.101 гр.3`, `стр.101, гр.3`, `стр.101 по гр.3`. */
function gapBeforeAxis(reader: TokenReader, axis: Axis): number | null {
  const gap = reader.seesSign(",") || reader.sees("along") ? 1 : 0;
  const seen = axisSeen(reader, gap);
  if (seen !== axis && seen !== null && gap === 0) fail("axis-repeated", reader.peek().at, { axis: seen });
  return seen === axis ? gap : null;
}

function parseCells(reader: TokenReader, first: Axis): CellReference {
  const start = reader.peek().at;
  const second: Axis = first === "row" ? "column" : "row";
  const axes: { [axis in Axis]: NumberList | null } = { row: null, column: null };
  axes[first] = parseAxis(reader);
  const gap = gapBeforeAxis(reader, second);
  if (gap !== null) {
    reader.skip(gap);
    axes[second] = parseAxis(reader);
  }
  return { kind: "cells", ...axes, at: spanning(start, reader.previous().at) };
}

function parseReference(reader: TokenReader): Reference {
  const { kind, value, at } = reader.peek();
  if (kind === "field") {
    reader.take();
    return { kind, code: value, at };
  }
  const axis = axisSeen(reader);
  return axis === null ? reader.failExpected("operand") : parseCells(reader, axis);
}

/** `прошлого года`, `за предыдущий год`, `в прошлом году`. */
function takePreviousYear(reader: TokenReader): boolean {
  const ahead = reader.sees("over") ? 1 : 0;
  const seen = reader.sees("previous", ahead) && reader.sees("year", ahead + 1);
  if (seen) reader.skip(ahead + 2);
  return seen;
}

export type FormPrefix = Operand["form"];

/** `форма results:`. */
function takeForm(reader: TokenReader): FormPrefix {
  if (!reader.takeIf("form")) return null;
  const first = reader.peek();
  if (first.kind !== "word") reader.failExpected("form");
  reader.take();
  reader.takeSignIf(":");
  return { code: first.written, at: first.at };
}

/** References of a sum go on behind a comma or «и» (in a condition «и» joins conditions), in brackets behind a plus as well. */
function continuesSum(reader: TokenReader, andJoinsSums: boolean, isBracketed: boolean): boolean {
  const joined =
    reader.seesSign(",") || ((andJoinsSums || isBracketed) && reader.sees("and")) || (isBracketed && reader.seesSign("+"));
  return joined && (axisSeen(reader, 1) !== null || reader.peek(1).kind === "field");
}

const namesOne = (list: NumberList | null): boolean => list === null || (list.length === 1 && list[0]?.from === list[0]?.to);

/** A sum of one cell with a dash behind it: was `сумме гр.4-14` meant? */
const mayBeRange = (reader: TokenReader, [first, ...others]: readonly Reference[]): boolean =>
  reader.seesSign("-") &&
  axisSeen(reader, 1) !== null &&
  others.length === 0 &&
  first?.kind === "cells" &&
  namesOne(first.row) &&
  namesOne(first.column);

/** In one sum either every reference names its row, or none does; columns alike: else it is not clear whose they are. */
function checkSameAxes(references: readonly Reference[]): void {
  const cells = references.filter((reference) => reference.kind === "cells");
  for (const axis of AXES) {
    const missing = cells.find((reference) => reference[axis] === null);
    if (missing && cells.some((reference) => reference[axis] !== null)) fail("axis-missing", missing.at, { axis });
  }
}

function parseSum(reader: TokenReader, andJoinsSums: boolean): Reference[] {
  reader.take();
  const bracket = reader.peek().at;
  const isBracketed = reader.takeSignIf("(");
  const references = [parseReference(reader)];
  while (continuesSum(reader, andJoinsSums, isBracketed)) {
    reader.take();
    references.push(parseReference(reader));
  }
  if (isBracketed && !reader.takeSignIf(")")) fail("parentheses-unsupported", bracket, {});
  if (mayBeRange(reader, references)) fail("range-unclear", reader.peek().at, {});
  checkSameAxes(references);
  return references;
}

/** `inherited`: the form named earlier on the same side, which holds to its end. */
export function parseOperand(reader: TokenReader, inherited: FormPrefix, andJoinsSums: boolean): Operand {
  const start = reader.peek().at;
  const wasBefore = takePreviousYear(reader);
  const form = takeForm(reader) ?? inherited;
  const isPrevious = wasBefore || takePreviousYear(reader);
  const sum = reader.sees("sum");
  const references = sum ? parseSum(reader, andJoinsSums) : [parseReference(reader)];
  const year = isPrevious || takePreviousYear(reader) ? "previous" : "current";
  return { form, year, sum, references, at: spanning(start, reader.previous().at) };
}

/** Whether an operand begins here: a sign or a number does not begin one. */
export const operandSeen = (reader: TokenReader): boolean =>
  reader.peek().kind === "field" ||
  axisSeen(reader) !== null ||
  (["sum", "form", "previous"] as const).some((keyword) => reader.sees(keyword)) ||
  (reader.sees("over") && reader.sees("previous", 1));
