// Finds Microsoft's schemas of manifests, which are not ours to hand out: a folder named by MSOKO_EXCEL_XSD, or one beside the checkout.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MAIN = "OfficeAppManifestV1_1.xsd";

function findFolder(): string | undefined {
  const given = process.env.MSOKO_EXCEL_XSD;
  if (given) return existsSync(join(given, MAIN)) ? given : undefined;
  const root = join(import.meta.dirname, "..", "..");
  return [join(root, ".."), join(root, "..", "..")]
    .flatMap((around) => readdirSync(around, { withFileTypes: true }).map((entry) => ({ around, entry })))
    .filter(({ entry }) => entry.isDirectory())
    .map(({ around, entry }) => join(around, entry.name, "excel", "xsd"))
    .find((folder) => existsSync(join(folder, MAIN)));
}

interface SchemaFile {
  readonly fileName: string;
  readonly contents: string;
}

function readSchemas(folder: string): { readonly main: SchemaFile; readonly others: readonly SchemaFile[] } {
  const files = readdirSync(folder).map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }));
  return { main: files.find(({ fileName }) => fileName === MAIN)!, others: files.filter(({ fileName }) => fileName !== MAIN) };
}

const folder = findFolder();

/** `undefined` where there are none: the tests that need them are then skipped, visibly. */
export const MANIFEST_SCHEMAS = folder === undefined ? undefined : readSchemas(folder);
