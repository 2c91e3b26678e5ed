// The entries of an order as data, for `msoko indicators --json`.

import { directionOf, entriesIn, entriesOf, type OrderContents } from "../../catalogue/order-contents.ts";
import type { Computable, OrderEntry } from "../../catalogue/order-entry.ts";
import { denominatorText, methodText, numeratorText } from "./value-text.ts";

export interface IndicatorJson {
  readonly municipality: string;
  readonly code: string;
  /** `null`: of the whole system. */
  readonly direction: string | null;
  readonly text: string;
  /** The first line of the order's text where it is. */
  readonly line: number;
  readonly computable: Computable;
  /** In the notation of the rules; of several values, parted by «;». A method stands with its arguments. `null` for a heading. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly assumptions: readonly string[];
}

/** Parted by «;», an empty part where a value has no denominator; `null` where none has any. */
function joined(texts: readonly string[]): string | null {
  return texts.every((text) => text === "") ? null : texts.join("; ");
}

function indicatorJson(entry: OrderEntry, direction: string | null, municipality: string): IndicatorJson {
  const { code, text, lines, computable, assumptions } = entry;
  const values = computable === "heading" ? [] : entry.values;
  return {
    ...{ municipality, code, direction, text },
    line: lines[0]?.[0] ?? 0,
    computable,
    numerator: joined(values.map((value) => numeratorText(value) || methodText(value))),
    denominator: joined(values.map(denominatorText)),
    assumptions,
  };
}

/** Of one direction by its code, or of the whole order where it is `null`. */
export function indicatorsJson(contents: OrderContents, direction: string | null): readonly IndicatorJson[] {
  const entries = direction === null ? entriesOf(contents) : entriesIn(contents, direction);
  return entries.map((entry) => indicatorJson(entry, directionOf(contents, entry), contents.id));
}
