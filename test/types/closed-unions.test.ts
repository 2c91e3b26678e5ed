// A kind added to a closed union is named by the compiler at every place that must know it: tried with the compiler itself.

import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const filesUnder = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => resolve(root, path));

const { config } = ts.readConfigFile("taskpane/tsconfig.json", ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, "taskpane");
const FILES = [...filesUnder("shared"), ...filesUnder("taskpane")];
/** What stands in a file instead of its own text, and how often it has changed. */
const changed = new Map<string, { text: string; version: number }>();

const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => FILES,
  getScriptVersion: (file) => String(changed.get(file)?.version ?? 0),
  getScriptSnapshot(file) {
    const text = changed.get(file)?.text ?? ts.sys.readFile(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

/** The files that do not compile, of those that are asked, while `from` in a file is `to`. */
function failing(path: string, from: string, to: string, asked: readonly string[]): string[] {
  const file = resolve(path);
  const own = readFileSync(file, "utf8");
  expect(own, `${path} says ${from}`).toContain(from);
  const { version = 0 } = changed.get(file) ?? {};
  changed.set(file, { text: own.replace(from, to), version: version + 1 });
  try {
    return asked.filter((each) => service.getSemanticDiagnostics(resolve(each)).length > 0);
  } finally {
    changed.set(file, { text: own, version: version + 2 });
  }
}

test.each([
  {
    what: "a comparison of a criterion",
    ...{ in: "shared/catalogue/criteria.ts", from: '"at-least" | "less"', to: '"at-least" | "less" | "equal"' },
    consumers: [
      "shared/identification/work-evidence.ts",
      "shared/reports/threshold-text.ts",
      "taskpane/words/views-ru.ts",
      "taskpane/words/views-en.ts",
    ],
  },
  {
    what: "a kind of figures that a report gives",
    ...{
      in: "shared/submission/facts.ts",
      from: '{ readonly kind: "marks"',
      to: '{ readonly kind: "odd" } | { readonly kind: "marks"',
    },
    consumers: ["shared/indicators/school-results.ts"],
  },
  {
    what: "a way to join the conditions of a criterion",
    ...{ in: "shared/catalogue/settings.ts", from: '"both" | "any" | "share"', to: '"both" | "any" | "share" | "odd"' },
    consumers: ["shared/identification/work-evidence.ts", "shared/catalogue/messages/ru.ts", "shared/catalogue/messages/en.ts"],
  },
  {
    what: "what a mark of doubtful objectivity does",
    ...{ in: "shared/catalogue/settings.ts", from: '"review" | "ignore"', to: '"review" | "odd" | "ignore"' },
    consumers: ["shared/identification/work-evidence.ts", "shared/catalogue/messages/ru.ts", "shared/catalogue/messages/en.ts"],
  },
  {
    what: "a setting",
    ...{
      in: "shared/catalogue/settings.ts",
      from: "readonly municipality: string;",
      to: "readonly municipality: string; readonly odd: number;",
    },
    consumers: [
      "shared/catalogue/settings.ts",
      "shared/reports/settings-sheet.ts",
      "shared/catalogue/messages/ru.ts",
      "shared/catalogue/messages/en.ts",
    ],
  },
  {
    what: "a kind of edit",
    ...{
      in: "shared/workbook/edit.ts",
      from: 'readonly kind: "activate"',
      to: 'readonly kind: "odd" } | { readonly kind: "activate"',
    },
    consumers: ["shared/workbook/edited-sheet.ts"],
  },
])("$what", { timeout: 120_000 }, ({ in: path, from, to, consumers }) => {
  expect(failing(path, from, from, consumers), "as it is, everything compiles").toEqual([]);
  expect(failing(path, from, to, consumers)).toEqual(consumers);
});
