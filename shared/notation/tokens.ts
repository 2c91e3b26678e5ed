// Cuts a text of the notation into words, whole numbers, field codes, quoted answers and signs, each with its place.

import type { Span } from "../catalogue/rule-faults.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import { fail } from "./fault.ts";
import type { Operator } from "./linear-check.ts";

export type Sign = Operator | "+" | "-" | "*" | "/" | "(" | ")" | "," | "." | ":" | ";" | "%" | "№" | "±";

export interface Token {
  readonly kind: "word" | "digits" | "field" | "text" | "sign" | "end";
  /** Words folded, signs in one spelling, the code of a field without its brackets, an answer without its quotes. */
  readonly value: string;
  /** As it stands in the text. */
  readonly written: string;
  readonly at: Span;
}

const DASHES = "-‐‑‒–—―−﹣－";
const BLANK = /[\s\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]+/uy;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
const DIGITS = /[0-9]+/y;
const FIELD = /\[[^[\]]*\]/y;
const QUOTED = /«[^«»]*»|"[^"]*"|“[^“”]*”|„[^„“”]*[“”]/y;
const DASH = new RegExp(`[${DASHES}]`, "y");

// Longer spellings come before the shorter ones that they begin with.
const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  ["±", new RegExp(`±|\\+/?[${DASHES}]`, "y")],
  ["<>", /<>|≠|!=|=\/=/y],
  ["<=", /<=|=<|≤|⩽|≦/y],
  [">=", />=|=>|≥|⩾|≧/y],
  ["=", /==?/y],
  ["<", /</y],
  [">", />/y],
  ["+", /\+/y],
  ["-", DASH],
  ["*", /[*×·∙⋅]/y],
  ["/", /\//y],
  ["(", /\(/y],
  [")", /\)/y],
  [",", /,/y],
  [".", /\./y],
  [":", /:/y],
  [";", /;/y],
  ["%", /%/y],
  ["№", /№/y],
];

const matchAt = (pattern: RegExp, text: string, position: number): string | null => {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? null;
};

function fieldAt(text: string, position: number, at: (length: number) => Span): Token {
  const written = matchAt(FIELD, text, position);
  if (written === null) return fail("bracket-open", at(1), {});
  const value = collapseSpaces(written.slice(1, -1));
  if (value === "") fail("field-blank", at(written.length), {});
  return { kind: "field", value, written, at: at(written.length) };
}

function tokenAt(text: string, position: number): Token {
  const at = (length: number): Span => ({ position, length });
  const token = (kind: Token["kind"], written: string, value = written): Token => ({
    kind,
    value,
    written,
    at: at(written.length),
  });
  const word = matchAt(WORD, text, position);
  if (word !== null) return token("word", word, fold(word.normalize("NFC")));
  const digits = matchAt(DIGITS, text, position);
  if (digits !== null) return token("digits", digits);
  if (text[position] === "[") return fieldAt(text, position, at);
  const quoted = matchAt(QUOTED, text, position);
  if (quoted !== null) return token("text", quoted, collapseSpaces(quoted.slice(1, -1)));
  for (const [sign, pattern] of SIGNS) {
    const written = matchAt(pattern, text, position);
    if (written !== null) return token("sign", written, sign);
  }
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
  return fail("character-unknown", at(character.length), { character });
}

/** The tokens of the text; the last one is the end. */
export function cutIntoTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (true) {
    position += matchAt(BLANK, text, position)?.length ?? 0;
    if (position >= text.length) break;
    const token = tokenAt(text, position);
    tokens.push(token);
    position += token.at.length;
  }
  return [...tokens, { kind: "end", value: "", written: "", at: { position: text.length, length: 0 } }];
}
