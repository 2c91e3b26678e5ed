// The profile of a municipality: the order that defines its system, and the criteria that the order sets.

import type { Criterion } from "./criteria.ts";

export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly order: { readonly number: string; readonly date: string; readonly title: string };
  readonly criteria: readonly Criterion[];
}
