// The five orders' indicators compile: 363 records, 632 instances over the members of their axes (counted in the table by hand).

import { expect, test } from "vitest";
import { instanceKey } from "../../shared/notation/compile-indicator.ts";
import { INSTANCES_OF_FIVE, RECORDS_OF_FIVE } from "./five-orders.ts";

test("every record of the five orders compiles, for every member of its axes", () => {
  expect(RECORDS_OF_FIVE).toHaveLength(363);
  expect(INSTANCES_OF_FIVE).toHaveLength(632);
  expect(new Set(INSTANCES_OF_FIVE.map(instanceKey)).size).toBe(632);
});
