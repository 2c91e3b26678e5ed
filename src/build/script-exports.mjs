// Reads what a script's entry module gives to the world: each exported function with its parameters and its documentation, since
// Apps Script takes names and JSDoc from the text of top-level functions, which a bundler does not keep.
import { dirname, resolve } from "node:path";
import ts from "typescript";

/** @typedef {{ name: string, parameters: string[], comment: string }} ScriptExport */

/** @param {readonly string[]} entries @returns {ts.Program} */
function programOf(entries) {
  const config = resolve(dirname(entries[0] ?? ""), "tsconfig.json");
  const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config));
  return ts.createProgram([...entries], options);
}

/** The JSDoc right above a declaration, as it is written. @param {ts.FunctionDeclaration} declaration */
function commentOf(declaration) {
  const source = declaration.getSourceFile();
  const ranges = ts.getLeadingCommentRanges(source.text, declaration.getFullStart()) ?? [];
  const docs = ranges.map(({ pos, end }) => source.text.slice(pos, end)).filter((text) => text.startsWith("/**"));
  return docs.at(-1) ?? "";
}

/** @param {ts.Program} program @param {string} entry @returns {ScriptExport[]} */
function exportsOf(program, entry) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} exports nothing`);
  return checker.getExportsOfModule(module).map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.valueDeclaration;
    if (!declaration || !ts.isFunctionDeclaration(declaration)) {
      throw new Error(`${entry}: ${symbol.name} is no function; only functions can be public in a script`);
    }
    const comment = commentOf(declaration);
    if (comment === "") throw new Error(`${entry}: ${symbol.name} has no documentation`);
    return { name: symbol.name, parameters: declaration.parameters.map(({ name }) => name.getText()), comment };
  });
}

/** By entry; all entries of one project. @param {readonly string[]} entries @returns {ReadonlyMap<string, ScriptExport[]>} */
export function scriptExports(entries) {
  const program = programOf(entries.map((entry) => resolve(entry)));
  return new Map(entries.map((entry) => [entry, exportsOf(program, resolve(entry))]));
}
