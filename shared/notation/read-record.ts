// Reads the row of an indicator as a sheet holds it, all texts, to a record; what is not understood is a fault of its column.

import type { AxesTaken, CountedIndicator, Shown, Window, YearsCounted } from "../catalogue/indicator.ts";
import type { RecordColumn, RecordFault } from "../catalogue/notation-faults.ts";
import { POPULATIONS, type PopulationCode } from "../catalogue/populations.ts";
import type { Span } from "../catalogue/rule-faults.ts";
import { fold } from "../text/fold.ts";
import { attempt, refuse } from "./amount-fault.ts";
import { TokenReader } from "./token-reader.ts";

/** The cells of a row by column; absent and blank are the same. */
export type RecordTexts = { readonly [column in RecordColumn]?: string };

const whole = (text: string): Span => ({ position: 0, length: text.length });

/** The first word decides: «накопительно с 2022» and «накопительно с начала» are one. */
const YEARS: { readonly [word: string]: YearsCounted } = { год: "year", накопительно: "cumulative", изменение: "change" };

const SHOWN: { readonly [word: string]: Shown } = {
  доля: "share",
  число: "number",
  "да/нет": "yes-no",
  критерий: "criterion",
};

function chosen<Value>(text: string, values: { readonly [word: string]: Value }, first = fold(text)): Value {
  return values[first] ?? refuse("choice-unclear", whole(text), { word: text, known: Object.keys(values) });
}

const readYears = (text: string): YearsCounted => chosen(text, YEARS, fold(text).split(" ")[0]);

function readPopulation(text: string): PopulationCode {
  const said = fold(text);
  const found = POPULATIONS.find(({ code, names }) => fold(code) === said || fold(names.ru.title) === said);
  const known = POPULATIONS.map(({ names }) => names.ru.title);
  return found?.code ?? refuse("choice-unclear", whole(text), { word: text, known });
}

/** `subject=*; stage=start,final`. */
function readAxes(text: string): AxesTaken {
  const axes: { [axis: string]: "*" | readonly string[] } = {};
  for (const part of text.split(";")) {
    const match = /^\s*([\p{L}\d_]+)\s*=\s*(\*|[\p{L}\d_]+(?:\s*,\s*[\p{L}\d_]+)*)\s*$/u.exec(part);
    const [, axis, members] = match ?? [];
    if (axis === undefined || members === undefined) return refuse("axes-unclear", whole(text), {});
    axes[axis] = members === "*" ? "*" : members.split(",").map((member) => member.trim());
  }
  return axes;
}

/** `20%`, `0,2`. */
function readLimit(text: string): number {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(text);
  const number = Number((match?.[1] ?? "").replace(",", "."));
  if (match === null) return refuse("number-unclear", whole(text), { written: text });
  return match[2] === "%" ? number / 100 : number;
}

/** `2 года из 3 предшествующих`, `2 года из 3, включая текущий`, `2 работы за 2 предшествующих года`. */
function readWindow(text: string): Window {
  const reader = new TokenReader(text);
  const takeWord = (...stems: readonly string[]): boolean => {
    const { kind, value } = reader.peek();
    const seen = kind === "word" && stems.some((stem) => value.startsWith(stem));
    if (seen) reader.take();
    return seen;
  };
  const unclear = (): never => refuse("window-unclear", whole(text), {});
  const takeCount = (): number => (reader.seesDigits() ? reader.takeWhole().value : unclear());
  const required = takeCount();
  const per = takeWord("работ") ? "work" : takeWord("год", "лет") ? "year" : unclear();
  if (!takeWord("из", "за")) unclear();
  const span = takeCount();
  takeWord("год", "лет");
  reader.takeSignIf(",");
  const includesIdentificationYear = takeWord("включая");
  if (!(includesIdentificationYear ? takeWord("текущ") : takeWord("предшеств", "последн"))) unclear();
  takeWord("год", "лет");
  if (reader.peek().kind !== "end" || required < 1 || span < 1 || span > 20) unclear();
  return { span, includesIdentificationYear, required, per };
}

class InColumn extends Error {
  constructor(readonly found: RecordFault) {
    super(found.fault.code);
  }
}

export type RecordRead =
  | { readonly ok: true; readonly record: CountedIndicator }
  | { readonly ok: false; readonly found: RecordFault };

/** `code`, `part`: what the sheet calls the row. The texts of amounts are kept as written: they are data until they are compiled. */
export function readRecord(name: { readonly code: string; readonly part?: string }, texts: RecordTexts): RecordRead {
  const text = (column: RecordColumn): string => texts[column]?.trim() ?? "";
  function read<Value>(column: RecordColumn, work: (text: string) => Value): Value {
    const outcome = attempt(() => work(text(column)));
    if (outcome.ok) return outcome.made;
    throw new InColumn({ column, fault: outcome.fault });
  }
  const optional = <Key extends string, Value>(key: Key, column: RecordColumn, work: (text: string) => Value) =>
    (text(column) === "" ? {} : { [key]: read(column, work) }) as { readonly [key in Key]?: Value };
  const same = (written: string): string => written;
  try {
    const record: CountedIndicator = {
      ...name,
      over: read("over", readPopulation),
      numerator: text("numerator"),
      ...optional("denominator", "denominator", same),
      ...optional("where", "where", same),
      ...optional("axes", "axes", readAxes),
      ...optional("years", "years", readYears),
      ...optional("window", "window", readWindow),
      ...optional("limit", "limit", readLimit),
      ...optional("shown", "shown", (word) => chosen(word, SHOWN)),
    };
    return { ok: true, record };
  } catch (error) {
    if (error instanceof InColumn) return { ok: false, found: error.found };
    throw error;
  }
}
