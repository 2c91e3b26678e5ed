// One run of all tests; files are independent, each test states a situation.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: process.env.MSOKO_TEST_JSON ? ["default", ["json", { outputFile: process.env.MSOKO_TEST_JSON }]] : ["default"],
    testTimeout: 60_000,
  },
});
