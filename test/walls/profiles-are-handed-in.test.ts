// The wall around profiles and forms stops whoever looks one up instead of taking it as a value.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type IFlattenedRuleSet } from "dependency-cruiser";
import { afterEach, beforeEach, expect, test } from "vitest";

const RULE = "profiles-are-handed-in";
const { forbidden } = createRequire(import.meta.url)(resolve(".dependency-cruiser.cjs")) as Required<
  Pick<IFlattenedRuleSet, "forbidden">
>;
const rule = forbidden.find(({ name }) => name === RULE);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "msoko-walls-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The files of a made-up tree that the rule stops: `from` imports `to`. */
async function stopped(from: string, to: string): Promise<string[]> {
  for (const [path, text] of [
    [from, `import "${"../".repeat(from.split("/").length - 1)}${to}";\n`],
    [to, "export const THING = 1;\n"],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (!rule) throw new Error(`There is no rule ${RULE}`);
  const { output } = await cruise(
    ["shared", "src", "taskpane"].filter((root) => from.startsWith(root) || to.startsWith(root)),
    {
      ...{ baseDir: folder, validate: true, ruleSet: { forbidden: [rule] } },
    },
  );
  if (typeof output === "string") throw new Error(output);
  return output.summary.violations.map((each) => each.from);
}

test.each([
  ["shared/reports/summary-sheet.js", "shared/municipalities/botlikh/profile.js"],
  ["shared/functions/low-result-school.js", "shared/municipalities/profiles.js"],
  ["shared/submission/read-file.js", "shared/catalogue/forms/forms.js"],
  ["shared/validation/rule-set.js", "shared/catalogue/forms/passport.js"],
  ["taskpane/views/home.js", "shared/municipalities/profiles.js"],
])("%s may not import %s", async (from, to) => {
  expect(await stopped(from, to)).toEqual([from]);
});

test.each([
  ["shared/commands/check-forms.js", "shared/municipalities/profiles.js"],
  ["src/files/main.js", "shared/municipalities/botlikh/profile.js"],
  ["shared/submission/read-file.js", "shared/catalogue/forms/form.ts"],
])("%s may import %s", async (from, to) => {
  expect(await stopped(from, to)).toEqual([]);
});
