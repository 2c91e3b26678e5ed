// Finds the municipalities' data: the bundled example always, and a folder of more districts where one lies beside the checkout.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The bundled example: a district of 26 schools. */
export const EXAMPLE = join(import.meta.dirname, "..", "examples", "district-63");

function findRealData(): string | undefined {
  const given = process.env.MSOKO_REAL_DATA;
  if (given) return existsSync(given) ? given : undefined;
  const beside = join(import.meta.dirname, "..", "..");
  return readdirSync(beside, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(beside, entry.name, "real"))
    .find((folder) => existsSync(join(folder, "60", "vpr")));
}

/** The folder of further districts (04, 60, 63), or `undefined`: tests that need it are then skipped, visibly. */
export const REAL_DATA = findRealData();
