// What users are served, built once for a whole run of the tests, however many files ask for it.

/** By the name of its way of building (builders.ts). */
export type BuildName = "sheets" | "page" | "grid" | "pane" | "excel" | "excel-closed" | "excel-model" | "command-line";

/** The site that the built add-in for Excel belongs to. */
export const EXCEL_SITE = "https://msoko.example/excel";

/** Where the run's global set-up answers; workers inherit it. */
export const BUILDS_ADDRESS = "MSOKO_TEST_BUILDS";

/** The folder of a build. The first who asks waits until it is made. Throws with the builder's own words where it cannot be made. */
export async function built(name: BuildName): Promise<string> {
  const origin = process.env[BUILDS_ADDRESS];
  if (origin === undefined) throw new Error("Builds are shared by a run of vitest only");
  const answer = await fetch(`${origin}/${name}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${name} was not built: ${text}`);
  return text;
}
