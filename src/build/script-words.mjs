// Which words the script of a spreadsheet carries: every call of a custom function reads the whole script, so it has no words that it
// never says. Descriptions of functions stand before them already, as JSDoc. It opens no files, and says of none why it could not be
// opened. The script writes in Russian only: the pane does the commands of those who read English.
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

const MESSAGES = "shared/catalogue/messages";
/** In both languages: what the menu of the intake answers, which only the script can do. */
const ANSWERS = join(MESSAGES, "refusal-words-en.ts");

/**
 * An English table, as the Russian one under its name.
 * @param {string} path
 */
async function russianInstead(path) {
  const [, name] = /export const (\w+)/.exec(await readFile(path, "utf8")) ?? [];
  if (!name) throw new Error(`${path} exports no table`);
  const file = path.replace(/en\.ts$/, "ru.ts");
  return `export { ${name.replace(/EN$/, "RU")} as ${name} } from ${JSON.stringify(file)};`;
}

/**
 * Of a function's text what its faults name.
 * @param {Readonly<Record<string, { readonly parameters: Readonly<Record<string, { readonly name: string }>> }>>} texts
 */
const namesOnly = (texts) =>
  Object.fromEntries(
    Object.entries(texts).map(([id, { parameters }]) => [
      id,
      { parameters: Object.fromEntries(Object.entries(parameters).map(([key, { name }]) => [key, { name }])) },
    ]),
  );

/**
 * @param {Parameters<typeof namesOnly>[0]} texts of the functions, in Russian
 * @param {boolean} hasIntake
 * @returns {import("esbuild").Plugin}
 */
export const scriptWords = (texts, hasIntake) => ({
  name: "script-words",
  setup({ onLoad }) {
    onLoad({ filter: /catalogue[\\/]messages[\\/](?:[\w-]+-)?en\.ts$/ }, async ({ path }) => {
      const isKept = hasIntake && relative(ANSWERS, path) === "";
      return isKept ? undefined : { contents: await russianInstead(path), loader: "ts", resolveDir: dirname(path) };
    });
    onLoad({ filter: /file-findings-ru\.ts$/ }, () => ({ contents: "export const FILE_FINDINGS_RU = {};" }));
    onLoad({ filter: /function-texts-ru\.ts$/ }, () => ({
      contents: `export const FUNCTION_TEXTS_RU = ${JSON.stringify(namesOnly(texts))};`,
    }));
  },
});
