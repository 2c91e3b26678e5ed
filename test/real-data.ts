// Finds the municipalities' data: the bundled example always, and a folder of more districts where one lies beside the checkout.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The bundled example: a district of 26 schools. */
export const EXAMPLE = join(import.meta.dirname, "..", "examples", "district-63");

/** A folder of that name in a folder beside the checkout, which holds what it is known by. */
function findBeside(name: string, knownBy: string): string | undefined {
  const beside = join(import.meta.dirname, "..", "..");
  return readdirSync(beside, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(beside, entry.name, name))
    .find((folder) => existsSync(join(folder, knownBy)));
}

function findRealData(): string | undefined {
  const given = process.env.MSOKO_REAL_DATA;
  if (given) return existsSync(given) ? given : undefined;
  return findBeside("real", join("60", "vpr"));
}

/** The folder of further districts (04, 60, 63), or `undefined`: tests that need it are then skipped, visibly. */
export const REAL_DATA = findRealData();

/** The five orders as texts and as read-outs (JSON): tests that walk them are skipped elsewhere, visibly. */
export const ORDERS = findBeside("seeds", "botlikh.json");
