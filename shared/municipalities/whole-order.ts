// Puts the parts of an order together: its assumptions are its own and those of all orders that its entries rest on.

import type { Assumption, OrderContents } from "../catalogue/order-contents.ts";
import { SHARED_ASSUMPTIONS } from "./shared-assumptions.ts";

interface Parts extends Omit<OrderContents, "id" | "assumptions"> {
  readonly ownAssumptions: readonly Assumption[];
}

export function wholeOrder({ ownAssumptions, ...parts }: Parts): OrderContents {
  const entries = [...Object.values(parts.entries).flat(), ...parts.general];
  const restedOn = new Set(entries.flatMap(({ assumptions }) => assumptions));
  return {
    id: parts.year.municipality,
    ...parts,
    assumptions: [...SHARED_ASSUMPTIONS.filter(({ id }) => restedOn.has(id)), ...ownAssumptions],
  };
}
