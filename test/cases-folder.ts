// Finds the folder of small inputs of invented data in real layouts, where one lies beside the checkout.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

function findCases(): string | undefined {
  const beside = join(import.meta.dirname, "..", "..");
  return readdirSync(beside, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(beside, entry.name, "cases"))
    .find((folder) => existsSync(join(folder, "arrives", "INDEX.tsv")));
}

/** `undefined`: tests that need it are then skipped, visibly. */
export const CASES = findCases();
