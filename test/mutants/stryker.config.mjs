// How one folder of the product is mutated: the folder, its tests and its place for reports come from score.ts.

const { MSOKO_MUTANTS_FOLDER: folder = "shared/identification", MSOKO_MUTANTS_OUT: out = ".cache/mutants/out" } = process.env;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["@stryker-mutator/vitest-runner", "./test/mutants/sample-checker.mjs"],
  testRunner: "vitest",
  vitest: { configFile: "test/mutants/vitest.config.ts", related: false },
  checkers: ["sample"],
  mutate: [`${folder}/**/*.ts`],
  coverageAnalysis: "perTest",
  // What is computed once as a module loads cannot be changed between tests without starting anew.
  ignoreStatic: true,
  concurrency: 1,
  // A change that loops for ever is stopped; a busy machine is not a loop.
  timeoutMS: 120_000,
  incremental: true,
  incrementalFile: `${out}/incremental.json`,
  reporters: ["json"],
  jsonReporter: { fileName: `${out}/report.json` },
  tempDirName: ".cache/stryker",
  ignorePatterns: ["dist", "out", "docs/*.png", ".git", "test/page", "test/pane", "test/web"],
  logLevel: "warn",
};
