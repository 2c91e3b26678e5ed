// What Excel makes of a string that is put into a cell, in any of the ways that an English or a Russian Excel might read it.

import { invalidArgument } from "./model-error.ts";

export interface Cell {
  readonly value: string | number | boolean;
  /** With its «=». */
  readonly formula?: string;
  readonly isError?: true;
  /** Typed with an apostrophe before it. */
  readonly isQuoted?: true;
}

export interface TypedCell {
  readonly cell: Cell | null;
  /** The format that Excel gives to a cell of General format, by what was typed. */
  readonly numberFormat?: string;
}

const text = (value: string): TypedCell => ({ cell: { value } });
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^[+-]?\d+(?:[.,]\d+)? ?%$/;
const DATE = /^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const MONTH =
  /^(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\S*[ -]\d{1,4}$/i;
const ERRORS = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ССЫЛКА!|Н\/Д|ЗНАЧ!|ИМЯ\?|ДЕЛ\/0!|ЧИСЛО!|ПУСТО!)$/i;
const LOOKS_LIKE_FORMULA = /^[=+\-@]./s;
const numberOf = (typed: string): number => Number(typed.replace(",", ".").replace("%", ""));

/** A model computes nothing: what a formula shows is zero. */
const formulaCell = (formula: string): TypedCell => ({ cell: { value: 0, formula } });

export function parseTyped(typed: unknown, numberFormat: string): TypedCell {
  if (typed === "") return { cell: null };
  if (typeof typed === "number" || typeof typed === "boolean") return { cell: { value: typed } };
  if (typeof typed !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(typed)}`);
  if (typed.length > 32_767) throw invalidArgument("a cell holds 32,767 characters");
  if (typed.startsWith("'")) return { cell: { value: typed.slice(1), isQuoted: true } };
  if (numberFormat === "@") return text(typed);
  const bare = typed.trim();
  if (NUMBER.test(bare)) return { cell: { value: numberOf(bare) } };
  if (PERCENT.test(bare)) return { cell: { value: numberOf(bare) / 100 }, numberFormat: "0%" };
  if (DATE.test(bare) || MONTH.test(bare)) return { cell: { value: 45_000 }, numberFormat: "dd.mm.yyyy" };
  if (TIME.test(bare)) return { cell: { value: 0.5 }, numberFormat: "h:mm" };
  if (/^(?:true|false|истина|ложь)$/i.test(bare)) return { cell: { value: /^(?:true|истина)$/i.test(bare) } };
  if (ERRORS.test(bare)) return { cell: { value: bare, isError: true } };
  if (!LOOKS_LIKE_FORMULA.test(typed)) return text(typed);
  if (typed.startsWith("=")) return formulaCell(typed);
  if (/\s\d/.test(typed)) throw invalidArgument(`not a formula: ${typed}`);
  return formulaCell(`=${typed.startsWith("@") ? typed.slice(1) : typed}`);
}
