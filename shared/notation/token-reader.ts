// Reads tokens one after another: looks ahead, takes what it knows, fails with the place of what it does not.

import type { ExpectedPart } from "../catalogue/rule-faults.ts";
import { fail, spanning } from "./fault.ts";
import { KEYWORDS, type Keyword } from "./keywords.ts";
import { cutIntoTokens, type Sign, type Token } from "./tokens.ts";

const LONGEST_NUMBER = 40;
const LONGEST_WHOLE = 12;

/** Beyond these a figure is a slip of the pen, and a double no longer exact. */
export const isReasonable = (number: number): boolean => number === 0 || (number >= 1e-12 && number <= 1e15);

export class TokenReader {
  private readonly tokens: readonly Token[];
  private index = 0;

  constructor(text: string) {
    this.tokens = cutIntoTokens(text);
  }

  peek(ahead = 0): Token {
    return this.tokens[Math.min(this.index + ahead, this.tokens.length - 1)] as Token;
  }

  /** The token taken last. */
  previous(): Token {
    return this.tokens[Math.max(this.index - 1, 0)] as Token;
  }

  take(): Token {
    const token = this.peek();
    if (token.kind !== "end") this.index += 1;
    return token;
  }

  skip(count: number): void {
    for (let i = 0; i < count; i++) this.take();
  }

  sees(keyword: Keyword, ahead = 0): boolean {
    const { kind, value } = this.peek(ahead);
    return kind === "word" && KEYWORDS[keyword].has(value);
  }

  seesSign(sign: Sign, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === "sign" && token.value === sign;
  }

  seesDigits(ahead = 0): boolean {
    return this.peek(ahead).kind === "digits";
  }

  takeIf(keyword: Keyword): boolean {
    const seen = this.sees(keyword);
    if (seen) this.take();
    return seen;
  }

  takeSignIf(sign: Sign): boolean {
    const seen = this.seesSign(sign);
    if (seen) this.take();
    return seen;
  }

  /** Whether the token so far ahead touches the one before it. */
  private touches(ahead: number): boolean {
    const before = this.peek(ahead - 1).at;
    return before.position + before.length === this.peek(ahead).at.position;
  }

  /** How many tokens a number takes from there on: `8` one, `0,8` three, anything else none. */
  numberLength(ahead = 0): 0 | 1 | 3 {
    if (!this.seesDigits(ahead)) return 0;
    const isPoint = this.seesSign(",", ahead + 1) || this.seesSign(".", ahead + 1);
    return isPoint && this.seesDigits(ahead + 2) && this.touches(ahead + 1) && this.touches(ahead + 2) ? 3 : 1;
  }

  /** A number with or without decimals. */
  takeNumber(): number {
    const first = this.peek();
    const length = this.numberLength();
    if (length === 0) this.failExpected("number");
    const written = Array.from({ length }, () => this.take().written).join("");
    const number = Number(written.replace(",", "."));
    if (written.length > LONGEST_NUMBER || !isReasonable(number)) {
      fail("number-out-of-range", spanning(first.at, this.previous().at), { number: written });
    }
    return number;
  }

  /** A whole number: of a row or a column. */
  takeWhole(): { readonly value: number; readonly at: Token["at"] } {
    this.takeSignIf("№");
    this.takeSignIf("№");
    const token = this.peek();
    if (token.kind !== "digits") this.failExpected("number");
    if (token.written.length > LONGEST_WHOLE) fail("number-out-of-range", token.at, { number: token.written });
    this.take();
    return { value: Number(token.written), at: token.at };
  }

  failExpected(what: ExpectedPart): never {
    const token = this.peek();
    if (this.seesSign("(") || this.seesSign(")")) fail("parentheses-unsupported", token.at, {});
    return fail("expected", token.at, { what, found: token.written });
  }
}
