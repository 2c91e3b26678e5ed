// Outputs are whole or not at all: a file that somebody reads is never half of the new one, and of several outputs none is alone.

import { linkSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeWhole } from "../../src/files/write-whole.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "msoko-whole-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test("whoever has the old file open reads the old file to its end: the new one comes into its place, not into its bytes", () => {
  writeFileSync(at("свод.xlsx"), "прежний свод");
  // A second name of the same bytes, as a backup makes one.
  linkSync(at("свод.xlsx"), at("копия.xlsx"));
  const open = openSync(at("свод.xlsx"), "r");
  writeWhole([{ path: at("свод.xlsx"), bytes: bytesOf("новый свод") }]);
  const seen = Buffer.alloc(100);
  expect(seen.subarray(0, readSync(open, seen)).toString()).toBe("прежний свод");
  expect(readFileSync(at("копия.xlsx"), "utf8")).toBe("прежний свод");
  expect(readFileSync(at("свод.xlsx"), "utf8")).toBe("новый свод");
  expect(readdirSync(folder).sort()).toEqual(["копия.xlsx", "свод.xlsx"]);
});

test("of two outputs one of which cannot be written neither is: what was there is there still, and nothing lies beside it", () => {
  writeFileSync(at("свод.xlsx"), "прежний свод");
  mkdirSync(at("данные.json"));
  const outputs = (second: string) => [
    { path: at("свод.xlsx"), bytes: bytesOf("новый свод") },
    { path: at(second), bytes: bytesOf("{}") },
  ];
  // A folder in the place of a file is seen before anything is written; a file in the place of a folder while it is.
  expect(() => writeWhole(outputs("данные.json"))).toThrow("ENOTFILE");
  expect(() => writeWhole(outputs("свод.xlsx/данные.json"))).toThrow(/ENOTDIR|EEXIST|ENOENT/);
  expect(readFileSync(at("свод.xlsx"), "utf8")).toBe("прежний свод");
  expect(readdirSync(folder).sort()).toEqual(["данные.json", "свод.xlsx"]);
});

test("a folder that is not there is made; a large file comes to its last byte", () => {
  const bytes = new Uint8Array(5_000_000).map((_, i) => i % 251);
  writeWhole([{ path: at("новая/папка/свод.xlsx"), bytes }]);
  expect(Buffer.compare(readFileSync(at("новая/папка/свод.xlsx")), bytes)).toBe(0);
});
