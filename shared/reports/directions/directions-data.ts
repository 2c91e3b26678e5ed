// What the reports of directions are made of.

import type { Finding } from "../../catalogue/findings.ts";
import type { OrderContents } from "../../catalogue/order-contents.ts";
import type { IndicatorValue } from "../../indicators/indicator-value.ts";

export interface DirectionsData {
  readonly contents: OrderContents;
  /** What the municipality is called; may be blank. */
  readonly municipality: string;
  readonly year: number;
  readonly values: readonly IndicatorValue[];
  /** Names of organisations by the key that values have. */
  readonly names: ReadonlyMap<string, string>;
  readonly schools: number;
  /** Schools of forms that are none of those of the register or of the results: perhaps the same ones under other names. */
  readonly unmatched: number;
  readonly findings: readonly Finding[];
}
