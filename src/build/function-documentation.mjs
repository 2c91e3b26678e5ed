// The custom functions as a spreadsheet shows them while they are typed: JSDoc made of the table of functions and its words.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const OUTFILE = resolve(".cache", "function-documentation.mjs");
const SOURCE = `
export { FUNCTION_EXAMPLES } from "./shared/catalogue/function-examples.ts";
export { FUNCTION_PARAMETERS } from "./shared/catalogue/function-parameters.ts";
export { FUNCTION_TEXTS_RU } from "./shared/catalogue/messages/function-texts-ru.ts";
`;

/** @param {unknown} argument */
const shown = (argument) =>
  typeof argument === "object" && argument !== null && "text" in argument
    ? JSON.stringify(argument.text)
    : String(argument ?? "");

/**
 * `texts`: the words that the documentation is made of.
 * @returns {Promise<{ functions: import("./script-exports.mjs").ScriptExport[], texts: any }>}
 */
export async function functionDocumentation() {
  buildSync({ stdin: { contents: SOURCE, resolveDir: "." }, outfile: OUTFILE, bundle: true, format: "esm", platform: "node" });
  const { FUNCTION_EXAMPLES, FUNCTION_PARAMETERS, FUNCTION_TEXTS_RU } = await import(pathToFileURL(OUTFILE).href);
  const functions = Object.keys(FUNCTION_PARAMETERS).map((name) => {
    const { title, description, parameters: texts } = FUNCTION_TEXTS_RU[name];
    /** @type {{ id: string, optional: boolean }[]} */
    const parameters = FUNCTION_PARAMETERS[name];
    const lines = parameters.map(({ id, optional }, index) => {
      const example = shown(FUNCTION_EXAMPLES[name].arguments[index]);
      return ` * @param {${example || "—"}} ${id} ${texts[id].description}${optional ? " (можно не указывать)" : ""}.`;
    });
    // Nothing of what comes back: no spreadsheet shows it, and every call of a function reads these bytes.
    const comment = ["/**", ` * ${title}. ${description}`, " *", ...lines, " * @customfunction", " */"].join("\n");
    return { name, parameters: parameters.map(({ id }) => id), comment };
  });
  return { functions, texts: FUNCTION_TEXTS_RU };
}
