// Leaves a mutant to the tests only where it is in the sample that score.ts has drawn: a checker is asked of every mutant before it is run.

import { readFileSync } from "node:fs";
import { CheckStatus } from "@stryker-mutator/api/check";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { mutantKey } from "./mutant-key.mjs";

class SampleChecker {
  /** @type {Set<string>} */
  #sample = new Set();

  async init() {
    this.#sample = new Set(JSON.parse(readFileSync(process.env.MSOKO_MUTANTS_SAMPLE ?? "", "utf8")));
  }

  /** @param {readonly import("@stryker-mutator/api/core").Mutant[]} mutants */
  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.#sample.has(mutantKey(mutant))
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: "not in the sample" },
      ]),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", SampleChecker)];
