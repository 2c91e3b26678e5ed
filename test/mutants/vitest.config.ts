// The tests that a mutated folder is held against; nothing that needs a build.
import { defineConfig } from "vitest/config";

const tests = (process.env.MSOKO_MUTANTS_TESTS ?? "test/identification").split(",");

export default defineConfig({
  test: {
    include: tests.map((path) => (path.endsWith(".ts") ? path : `${path}/**/*.test.ts`)),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
