// One run of all tests; files are independent, each test states a situation.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: process.env.MSOKO_TEST_JSON ? ["default", ["json", { outputFile: process.env.MSOKO_TEST_JSON }]] : ["default"],
    // Builds are made once for all files, and only those that are asked for.
    globalSetup: "test/builds/serve-builds.ts",
    testTimeout: 60_000,
    // A browser that starts on a busy machine takes its time.
    hookTimeout: 180_000,
  },
});
