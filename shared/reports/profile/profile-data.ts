// What a profile's book and page begin with: the order, since when it is in force, how much it holds.

import type { OrderWords } from "../../catalogue/messages/order-words.ts";
import { entriesIn, entriesOf, hasIndicators, type OrderContents } from "../../catalogue/order-contents.ts";
import type { Computable, OrderEntry } from "../../catalogue/order-entry.ts";
import type { Profile } from "../../catalogue/profile.ts";

/** `2025-01-25` -> `25.01.2025`. */
const dayText = (iso: string): string => iso.split("-").reverse().join(".");

export function computableCounts(entries: readonly OrderEntry[]): { readonly [computable in Computable]: number } {
  const counts = { value: 0, table: 0, document: 0, heading: 0 };
  for (const { computable } of entries) counts[computable]++;
  return counts;
}

export const municipalityName = (profile: Profile, words: OrderWords): string =>
  profile.name === "" ? words.anyMunicipality : profile.name;

/** «Приказ от 25.01.2025 № 19 «…»»; of the profile of no municipality, whose words it takes. */
export const orderText = ({ order, criteriaFrom }: Profile, words: OrderWords): string =>
  order === null ? words.borrowed(criteriaFrom.municipality) : words.orderName(order.number, dayText(order.date), order.title);

/** Lines of the first page: what, and its value. */
export function orderLines(profile: Profile, contents: OrderContents, words: OrderWords): readonly (readonly [string, string])[] {
  const { order } = profile;
  const inForce =
    order === null
      ? null
      : order.until === undefined
        ? words.inForceFrom(dayText(order.date))
        : words.inForceUntil(dayText(order.date), dayText(order.until));
  return [
    [words.sheets.order, orderText(profile, words)],
    ...(order === null ? [] : [[words.issuer, order.issuer] as const]),
    ...(inForce === null ? [] : [[words.inForce, inForce] as const]),
    [words.counts, words.countLine(computableCounts(entriesOf(contents)))],
  ];
}

/** A line a direction: code, title, its entries and how many of them are computed from answers. */
export const directionLines = (contents: OrderContents, words: OrderWords): readonly (readonly [string, string, string])[] =>
  contents.year.directions.map(({ code, title }) => {
    const entries = entriesIn(contents, code);
    return [code, title, hasIndicators(contents, code) ? words.countLine(computableCounts(entries)) : words.noIndicators];
  });
