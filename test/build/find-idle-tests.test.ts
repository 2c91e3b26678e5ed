// Which tests count as expecting nothing: what the lint refuses, and what it lets pass.

import { expect, test } from "vitest";
import { idleTests } from "../../src/build/find-idle-tests.mjs";

const HELPER = `export const shows = async (page) => { expect(await page.title()).toBe("МСОКО"); };\nexport const opens = async () => {};`;

/** The titles that the lint refuses in a file with these lines. */
function refused(...lines: readonly string[]): string[] {
  const texts: Readonly<Record<string, string>> = { "test/a.test.ts": lines.join("\n"), "test/helper.ts": HELPER };
  return idleTests("test/a.test.ts", (path) => texts[path] ?? "").map(({ title }) => title);
}

test.each([
  ["a call alone", `it("goes", async () => { await host.goTo(place); });`],
  ["a comparison that is only begun", `it("goes", () => { expect(compute()); });`],
  ["a matcher that is only made", `it("goes", () => { expect.any(String); });`],
  ["a row of a table", `test.each([[1]])("goes", (n) => { compute(n); });`],
  ["a conditional test", `it.skipIf(!tool)("goes", () => { compute(); });`],
  ["a helper that expects nothing", `import { opens } from "./helper.ts";\nit("goes", () => opens());`],
])("%s is refused", (_, text) => {
  expect(refused(text)).toEqual(['"goes"']);
});

test.each([
  ["a comparison", `it("is", () => { expect(2).toBe(2); });`],
  ["one in a callback", `it("is", () => { for (const n of all) each(n, () => expect(n).not.toBe(0)); });`],
  ["a promise's", `it("is", () => expect(run()).rejects.toThrow());`],
  ["one of several ways out", `it("is", async () => expect.poll(() => n).toBe(1));`],
  ["a property", `it("is", () => { fc.assert(fc.property(fc.nat(), (n) => n >= 0)); });`],
  [
    "a function of the file that compares",
    `const same = (a, b) => { expect(a).toBe(b); };\nconst both = () => same(1, 1);\nit("is", () => both());`,
  ],
  ["a helper that compares", `import { shows } from "./helper.ts";\nit("is", async () => { await shows(page); });`],
])("%s passes", (_, text) => {
  expect(refused(text)).toEqual([]);
});
