// The values of an order's indicators as data: what another program, or the closing of the year, reads.

import type { ValueWords } from "../../catalogue/messages/value-words.ts";
import { breakdownOf, type CompiledItem } from "../../indicators/compile-entries.ts";
import type { DirectionsData } from "./directions-data.ts";
import { reasonText } from "./reason-text.ts";

const FORMAT = "msoko-directions/1";

/** `subject=ru, stage=final`; with the number of the value where an entry has several. `null` where there is one. */
export function breakdownText(item: CompiledItem): string | null {
  const parts = [item.part === null ? "" : `part=${item.part}`, breakdownOf(item)].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join(", ");
}

/** `org` is `null` for the municipality's own value. Shares are fractions. */
export function directionsJson({ contents, municipality, year, values, names }: DirectionsData, words: ValueWords): object {
  return {
    format: FORMAT,
    municipality: contents.id,
    name: municipality,
    year,
    values: values.map((value) => ({
      code: value.item.code,
      direction: value.item.direction,
      org: value.org === null ? null : (names.get(value.org) ?? value.org),
      breakdown: breakdownText(value.item),
      year: value.year,
      value: value.value,
      reason: value.reason === null ? null : reasonText(value.reason, words, names),
      numerator: value.numerator,
      denominator: value.denominator,
      unit: value.item.unit,
      from: value.from().map(({ file, sheet, cell }) => ({ file, sheet: sheet ?? null, cell: cell ?? null })),
      known: value.known,
      asked: value.asked,
    })),
  };
}
