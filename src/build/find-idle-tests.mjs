// Finds tests that expect nothing: they pass whatever the product does. Part of `npm run lint`.
// A test expects when its body, or a function of the tests that it calls, compares with `expect(…).…` or asserts a property of fast-check.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/** @typedef {{ readonly name: string, readonly body: import("typescript").Node }} Declared */

/** @param {import("typescript").Node} node @param {(node: import("typescript").Node) => void} visit */
const walk = (node, visit) => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};

/** @param {import("typescript").Expression} callee @returns {string | undefined} `expect` of `expect(x).not.toBe`, `test` of `test.each([])` */
const rootOf = (callee) => {
  let at = callee;
  while (ts.isPropertyAccessExpression(at) || ts.isCallExpression(at) || ts.isTaggedTemplateExpression(at))
    at = ts.isTaggedTemplateExpression(at) ? at.tag : at.expression;
  return ts.isIdentifier(at) ? at.text : undefined;
};

/** @param {import("typescript").Node} node @returns {boolean} */
const isFunction = (node) => ts.isArrowFunction(node) || ts.isFunctionExpression(node);

/** @param {import("typescript").CallExpression} call @returns {boolean} whether a comparison is made, not only begun: `expect(x)` alone is none */
const isExpectation = ({ expression: callee }) => {
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const root = rootOf(callee);
  if (root === "fc") return callee.name.text === "assert";
  return (
    root === "expect" &&
    !(ts.isIdentifier(callee.expression) && ["any", "stringContaining", "objectContaining"].includes(callee.name.text))
  );
};

/** @param {import("typescript").Node} body @param {(name: string) => boolean} expects of a function by its name */
const hasExpectation = (body, expects) => {
  let found = false;
  walk(body, (node) => {
    if (!ts.isCallExpression(node)) return;
    const named = rootOf(node.expression);
    const given = node.arguments.some((argument) => ts.isIdentifier(argument) && expects(argument.text));
    found ||= isExpectation(node) || given || (named !== undefined && named !== "expect" && expects(named));
  });
  return found;
};

/**
 * The tests of a file that expect nothing.
 * @param {string} path
 * @param {(path: string) => string} read the text of a test file or of what it imports
 * @returns {{ line: number, title: string }[]}
 */
export function idleTests(path, read = (file) => readFileSync(file, "utf8")) {
  const { source, expecting } = readModule(path, read, new Map());
  /** @type {{ line: number, title: string }[]} */
  const idle = [];
  walk(source, (node) => {
    if (!ts.isCallExpression(node) || !["it", "test"].includes(rootOf(node.expression) ?? "")) return;
    const body = node.arguments.find(
      (argument) => isFunction(argument) || (ts.isIdentifier(argument) && expecting.has(argument.text)),
    );
    const [title] = node.arguments;
    // `test.each(table)` and `test.skipIf(condition)` come before the call that has the title and the body.
    if (title === undefined || node.arguments.length < 2 || ts.isIdentifier(body ?? title)) return;
    if (body === undefined || !hasExpectation(body, (name) => expecting.has(name)))
      idle.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, title: title.getText(source) });
  });
  return idle;
}

/**
 * @param {string} path @param {(path: string) => string} read
 * @param {Map<string, { source: import("typescript").SourceFile, expecting: Set<string> }>} known
 */
function readModule(path, read, known) {
  const seen = known.get(path);
  if (seen) return seen;
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const module = { source, expecting: /** @type {Set<string>} */ (new Set()) };
  known.set(path, module);
  /** @type {Declared[]} */
  const declared = [];
  walk(source, (node) => {
    if (ts.isFunctionDeclaration(node) && node.name && node.body) declared.push({ name: node.name.text, body: node.body });
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && isFunction(node.initializer))
      declared.push({ name: node.name.text, body: node.initializer });
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier) || !node.moduleSpecifier.text.startsWith("."))
      return;
    const from = join(dirname(path), node.moduleSpecifier.text);
    const names = node.importClause?.namedBindings;
    if (!/(^|\/)test\/.*\.ts$/.test(from) || !names || !ts.isNamedImports(names)) return;
    const { expecting } = readModule(from, read, known);
    for (const { name, propertyName } of names.elements)
      if (expecting.has((propertyName ?? name).text)) module.expecting.add(name.text);
  });
  // A function that calls an expecting one expects too.
  for (let before = -1; before !== module.expecting.size; ) {
    before = module.expecting.size;
    for (const { name, body } of declared)
      if (hasExpectation(body, (called) => module.expecting.has(called))) module.expecting.add(name);
  }
  return module;
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? "")).href) {
  const files = readdirSync("test", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".test.ts"));
  const found = files.flatMap((name) => idleTests(join("test", name)).map(({ line, title }) => `test/${name}:${line} ${title}`));
  for (const each of found) console.error(`${each} expects nothing`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
