// Type-checks every folder by its own tsconfig: a word that a folder may not know (the DOM in shared/, say) fails to compile.
// One process reads each file once for all folders. What each folder's program was when it last passed is kept under .cache:
// an unchanged folder is not compiled at all, in a changed one only the files that the change reaches are checked again.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** @typedef {import("typescript")} TypeScript */

const CACHE = resolve(".cache/types");
const HERE = import.meta.filename;

/** @type {Map<string, string | undefined>} */
const hashes = new Map();
/** @param {string} path @returns {string | undefined} the digest of a file, or `undefined` where there is no such file */
const hashOf = (path) => {
  if (!hashes.has(path))
    hashes.set(path, existsSync(path) ? createHash("sha256").update(readFileSync(path)).digest("hex") : undefined);
  return hashes.get(path);
};

/** @param {string} folder @returns {string[]} the sources under a folder: a new or a removed one is a change of the folder's program */
const sourcesUnder = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .sort();

/** @param {string} path a folder with a tsconfig.json */
const filesOf = (path) => {
  const name = relative(".", path).replaceAll("/", "-");
  return { buildInfo: join(CACHE, `${name}.tsbuildinfo`), passed: join(CACHE, `${name}.passed.json`) };
};

/** @param {string} path @returns {boolean} whether the folder has passed as it is now */
const isUnchanged = (path) => {
  const { passed } = filesOf(path);
  if (!existsSync(passed)) return false;
  const { names, files } = JSON.parse(readFileSync(passed, "utf8"));
  return names === sourcesUnder(path).join() && Object.entries(files).every(([file, hash]) => hashOf(file) === hash);
};

/** @param {TypeScript} ts @param {string} path @param {Map<string, import("typescript").SourceFile | undefined>} parsed shared by all folders @returns {boolean} whether the folder compiles */
const compile = (ts, path, parsed) => {
  const { buildInfo, passed } = filesOf(path);
  const configPath = resolve(path, "tsconfig.json");
  const unreadable = (/** @type {import("typescript").Diagnostic} */ fault) => {
    throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, "\n"));
  };
  const config = ts.getParsedCommandLineOfConfigFile(
    configPath,
    { incremental: true, tsBuildInfoFile: buildInfo },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: unreadable },
  );
  if (config === undefined) throw new Error(`types: ${configPath} cannot be read`);
  const { options, fileNames } = config;
  const host = ts.createIncrementalCompilerHost(options);
  const parse = host.getSourceFile;
  host.getSourceFile = (file, version, ...rest) => {
    const key = JSON.stringify([file, version, options.jsx]);
    if (!parsed.has(key)) parsed.set(key, parse(file, version, ...rest));
    return parsed.get(key);
  };
  const program = ts.createIncrementalProgram({
    rootNames: fileNames,
    options,
    host,
    configFileParsingDiagnostics: config.errors,
    createProgram: ts.createSemanticDiagnosticsBuilderProgram,
  });
  // The folder's own files only: what it imports is checked in the folder where it lives, behind the wall that holds there.
  const own = fileNames.map((file) => program.getSourceFile(file)).filter((file) => file !== undefined);
  const owned = new Set(own);
  while (program.getSemanticDiagnosticsOfNextAffectedFile(undefined, (file) => !owned.has(file)) !== undefined);
  const faults = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  program.emit();
  if (faults.length > 0) {
    rmSync(passed, { force: true });
    console.error(
      ts.formatDiagnostics(faults, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => process.cwd(),
        getNewLine: () => "\n",
      }),
    );
    console.error(`types: ${path} does not compile behind its wall`);
    return false;
  }
  const settings = [HERE, configPath, resolve("tsconfig.base.json"), resolve("package-lock.json")];
  const files = [...settings, ...program.getSourceFiles().map(({ fileName }) => fileName)].filter(
    (file) => !file.includes("/node_modules/"),
  );
  const kept = { names: sourcesUnder(path).join(), files: Object.fromEntries(files.map((file) => [file, hashOf(file)])) };
  writeFileSync(passed, JSON.stringify(kept));
  return true;
};

/** @type {{references: {path: string}[]}} */
const root = JSON.parse(readFileSync("tsconfig.json", "utf8"));
const changed = root.references.map(({ path }) => path).filter((path) => !isUnchanged(path));
if (changed.length > 0) {
  mkdirSync(CACHE, { recursive: true });
  const ts = (await import("typescript")).default;
  const parsed = new Map();
  const failed = changed.filter((path) => !compile(ts, path, parsed));
  process.exitCode = failed.length > 0 ? 1 : 0;
}
