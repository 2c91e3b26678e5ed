// What Google Sheets makes of a value that a script or a person puts into a cell: strings are parsed as if they were typed.

/** A date is kept as a serial number and known by its format. */
export type TypedValue =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "formula"; readonly value: string };

export interface Typed {
  readonly value: TypedValue;
  /** The format that the parser gives to a cell that has none of its own. */
  readonly format?: string;
}

const DATE_FORMAT = "dd.MM.yyyy";
const DAY_MS = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
const EPOCH_DAYS = 25_569;
const MONTHS = /(^|[\s.\d])(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const ERROR_NAMES = /^#(REF!|N\/A|DIV\/0!|NAME\?|NUM!|VALUE!|NULL!|ERROR!)$/;

/** The model's zone: every time of it is UTC plus so many hours, as in Moscow. */
export const ZONE_HOURS = 3;

const serialOf = (date: Date): number => (date.getTime() + ZONE_HOURS * 3_600_000) / DAY_MS + EPOCH_DAYS;
export const dateOf = (serial: number): Date => new Date(Math.round((serial - EPOCH_DAYS) * DAY_MS) - ZONE_HOURS * 3_600_000);

const number = (value: number, format?: string): Typed => ({ value: { kind: "number", value }, ...(format ? { format } : {}) });

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS + EPOCH_DAYS;
}

function parsed(text: string): Typed {
  const bare = text.trim();
  if (/^(true|истина)$/i.test(bare)) return { value: { kind: "boolean", value: true } };
  if (/^(false|ложь)$/i.test(bare)) return { value: { kind: "boolean", value: false } };
  if (ERROR_NAMES.test(bare)) return { value: { kind: "error", value: bare } };
  if (/^[-+]?\d[\d\s]*([.,]\d+)?(e[-+]?\d+)?\s*(%|₽|р\.)?$/i.test(bare)) {
    const amount = Number(
      bare
        .replace(/[\s₽]|р\./g, "")
        .replace(",", ".")
        .replace("%", ""),
    );
    return bare.endsWith("%") ? number(amount / 100, "0.00%") : number(amount);
  }
  const russian = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2,4}))?(\s.*)?$/.exec(bare);
  if (russian) return number(dayNumber(Number(russian[3] ?? 2026), Number(russian[2]), Number(russian[1])), DATE_FORMAT);
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(bare);
  if (iso) return number(dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3])), DATE_FORMAT);
  if (/^\d{1,2}:\d{2}(:\d{2})?$/.test(bare)) return number(0.5, "HH:mm:ss");
  if (/\d/.test(bare) && MONTHS.test(bare) && bare.split(/\s+/).length <= 3) return number(dayNumber(2026, 1, 1), DATE_FORMAT);
  return { value: { kind: "text", value: text } };
}

/** `format`: the cell's own, which decides whether a string is parsed at all. */
export function typed(value: unknown, format: string): Typed {
  if (value === "" || value === null) return { value: { kind: "blank" } };
  if (typeof value === "boolean") return { value: { kind: "boolean", value } };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`The model does not know what Google Sheets makes of ${value}`);
    return number(value);
  }
  if (value instanceof Date) return number(serialOf(value), DATE_FORMAT);
  if (typeof value !== "string") throw new Error(`Not a value of a cell: ${String(value)}`);
  if (value.length > 50_000) throw new Error("Your input contains more than the maximum of 50000 characters in a single cell.");
  if (format === "@") {
    if (value.startsWith("'")) throw new Error("The model does not know what an apostrophe does in a cell of plain text");
    return { value: { kind: "text", value } };
  }
  if (value.startsWith("'")) return { value: { kind: "text", value: value.slice(1) } };
  if (/^[=+]./.test(value)) return { value: { kind: "formula", value: `=${value.slice(1)}` } };
  return parsed(value);
}
