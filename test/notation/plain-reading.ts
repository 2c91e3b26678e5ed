// A second, independent reading of indicators: plain loops over raw answers, texts cut with regular expressions, three values of its own
// (a number, "?" not known, "x" does not apply). It shares no code with the notation that it judges.

export type Plain = number | string | "?" | "x";
type Known = number | "?" | "x";
type Ask = (code: string) => Plain;

/** Cuts at a word outside of brackets: `([a] или [b]) и [c]` at «и» gives two. */
function cut(text: string, word: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")") depth--;
    if (depth === 0 && text.startsWith(` ${word} `, i)) {
      parts.push(text.slice(start, i));
      start = i + word.length + 2;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

function all(parts: readonly Known[], decisive: 0 | 1): Known {
  if (parts.includes(decisive)) return decisive;
  if (parts.includes("?")) return "?";
  return parts.every((part) => part === "x") ? "x" : 1 - decisive;
}

function added(text: string, ask: Ask): Known {
  const cells = [...text.matchAll(/\[([^\]]+)\]/g)].map(([, code]) => ask(code ?? ""));
  if (cells.includes("?")) return "?";
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  return numbers.length === 0 ? "x" : numbers.reduce((sum, number) => sum + number, 0);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9;

function compare(left: number, sign: string, right: number): Known {
  const [less, same] = [left < right && !near(left, right), near(left, right)];
  const held = { "=": same, ">": !less && !same, "<": less, ">=": !less, "<=": less || same }[sign];
  if (held === undefined) throw new Error(`sign ${sign}`);
  return held ? 1 : 0;
}

function side(text: string, ask: Ask, limit: number): Known {
  const number = /^([\d.,]+)(%?)$/.exec(text);
  if (number) return Number((number[1] ?? "").replace(",", ".")) / (number[2] === "%" ? 100 : 1);
  if (text === "порог") return limit;
  const [above = "", below] = text.split(" / ");
  if (below === undefined) return added(above, ask);
  const [a, b] = [added(above, ask), added(below, ask)];
  if (a === "x" || b === "x") return "x";
  if (a === "?" || b === "?") return "?";
  return b === 0 ? "?" : a / b;
}

function atom(text: string, ask: Ask, limit: number, period: { from: string; to: string }): Known {
  const word = /^\[([^\]]+)\] = (?:(да|нет)|«([^»]+)»)$/.exec(text);
  if (word) {
    const cell = ask(word[1] ?? "");
    if (cell === "?" || cell === "x") return cell;
    return Number(cell === (word[2] === undefined ? word[3] : word[2] === "да" ? 1 : 0));
  }
  const filled = /^\[([^\]]+)\] заполнено$/.exec(text);
  if (filled) {
    const cell = ask(`${filled[1]}#filled`);
    return cell as Known;
  }
  const dated = /^\[([^\]]+)\] в периоде$/.exec(text);
  if (dated) {
    const cell = ask(dated[1] ?? "");
    if (cell === "?" || cell === "x") return cell;
    return Number(String(cell) >= period.from && String(cell) <= period.to);
  }
  const compared = /^(.+?) (>=|<=|=|>|<) (.+)$/.exec(text);
  if (!compared) throw new Error(`not read: ${text}`);
  const [left, right] = [side(compared[1] ?? "", ask, limit), side(compared[3] ?? "", ask, limit)];
  if (left === "x" || right === "x") return "x";
  if (left === "?" || right === "?") return "?";
  return compare(left, compared[2] ?? "", right);
}

/** `codes`: all codes there are, for sets with a star. */
function condition(text: string, ask: Ask, limit: number, period: { from: string; to: string }, codes: readonly string[]): Known {
  const again = (part: string): Known => condition(part, ask, limit, period, codes);
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed && !text.includes(") и (")) return again(bracketed[1] ?? "");
  const either = cut(text, "или");
  if (either.length > 1) return all(either.map(again), 1);
  const both = cut(text, "и");
  if (both.length > 1) return all(both.map(again), 0);
  const set = /^(все|хотя бы одно из) \[([^\]]+)\](?: кроме \[([^\]]+)\])? (.+)$/.exec(text);
  if (set) {
    const begins = (set[2] ?? "").replace("*", "");
    const members = codes.filter(
      (code) => code.startsWith(begins) && !code.slice(begins.length).includes(".") && code !== set[3],
    );
    return all(
      members.map((code) => again(`[${code}] ${set[4]}`)),
      set[1] === "все" ? 0 : 1,
    );
  }
  return atom(text, ask, limit, period);
}

export interface PlainRecord {
  readonly numerator: string;
  readonly denominator: string;
  readonly where: string;
  readonly limit: number;
}

export interface PlainTotal {
  readonly numerator: number;
  readonly denominator: number;
  readonly known: number;
  readonly asked: number;
}

const isCondition = (text: string): boolean => /=|>|<|заполнено|в периоде/.test(text);

/** `asks`: one for each organisation. */
export function plainTotal(
  record: PlainRecord,
  asks: readonly Ask[],
  period: { from: string; to: string },
  codes: readonly string[],
): PlainTotal {
  const total = { numerator: 0, denominator: 0, known: 0, asked: 0 };
  for (const ask of asks) {
    const figure = (text: string): Known => {
      if (text === "" || text === "все") return 1;
      return isCondition(text) ? condition(text, ask, record.limit, period, codes) : added(text, ask);
    };
    const chosen = record.where === "" ? 1 : figure(record.where);
    if (chosen === 0 || chosen === "x") continue;
    const [over, under] = [figure(record.numerator), figure(record.denominator)];
    // What is counted is counted among those that the denominator counts.
    if (under === "x" || over === "x" || (isCondition(record.denominator) && under === 0)) continue;
    total.asked++;
    if (chosen === "?" || over === "?" || under === "?") continue;
    total.known++;
    total.numerator += over;
    total.denominator += under;
  }
  return total;
}
