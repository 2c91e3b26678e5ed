// The file that an address names, for both servers: inside the folder, or none.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { servedFile } from "../../src/build/served-file.mjs";

let outside: string;
let folder: string;
beforeAll(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), "msoko-served-")));
  folder = join(outside, "excel");
  mkdirSync(folder);
  writeFileSync(join(outside, "secret.json"), "{}");
  writeFileSync(join(folder, "taskpane.html"), "<!doctype html>");
  symlinkSync(join(outside, "secret.json"), join(folder, "link.json"));
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));

it("is found whatever is asked of it behind the question mark", () => {
  expect(servedFile(folder, "/taskpane.html?et=1")).toEqual({
    path: join(folder, "taskpane.html"),
    type: "text/html; charset=utf-8",
  });
});

it.each([
  ["an address that cannot be decoded", "/%ff"],
  ["a zero byte", "/%00"],
  ["a way out of the folder", "/..%2fsecret.json"],
  ["a link out of the folder", "/link.json"],
  ["the folder itself", "/"],
])("is none for %s", (_, address) => {
  expect(servedFile(folder, address)).toBeUndefined();
});

it("is none where the folder has not been built", () => {
  expect(servedFile(join(outside, "none"), "/taskpane.html")).toBeUndefined();
});
