// Files out of the add-in: downloads where a browser saves them; on a Mac, where none does, a workbook opened in Excel, or a refusal in words.

import { afterEach, expect, it, vi } from "vitest";
import { REFUSALS_RU } from "../../shared/catalogue/messages/refusal-words-ru.ts";
import { HostRefusal } from "../../shared/commands/host.ts";
import { deliverInExcel } from "../../src/excel/deliver-files.ts";

const bytes = new TextEncoder().encode("PK workbook");
const opened: string[] = [];
const downloaded: string[] = [];
const deliver = deliverInExcel(async (files) => void downloaded.push(...files.map(({ name }) => name)));

function onPlatform(platform: string, createWorkbook = async (base64: string) => void opened.push(base64)): void {
  opened.length = 0;
  vi.stubGlobal("Office", { context: { platform }, PlatformType: { Mac: "Mac" } });
  vi.stubGlobal("Excel", { createWorkbook });
}

afterEach(() => vi.unstubAllGlobals());

const refusalOf = async (...names: readonly string[]) => {
  const error: unknown = await deliver(names.map((name) => ({ name, bytes }))).catch((caught: unknown) => caught);
  if (!(error instanceof HostRefusal)) throw new Error(`no refusal: ${String(error)}`);
  return error;
};

it("on a Mac one workbook is opened in Excel itself, byte for byte", async () => {
  onPlatform("Mac");
  await deliver([{ name: "forms/protocol.xlsx", bytes }]);
  expect(opened.map((text) => atob(text))).toEqual(["PK workbook"]);
});

it.each([
  ["several files", ["a.xlsx", "b.xlsx"]],
  ["an archive", ["forms.zip"]],
  ["data", ["svod.json"]],
])("on a Mac %s are refused by their names: never a success that was none", async (_, names) => {
  onPlatform("Mac");
  const { code, detail } = await refusalOf(...names);
  expect([code, detail]).toEqual(["cannot-save", names.join(", ")]);
  expect([opened, downloaded]).toEqual([[], []]);
  expect(REFUSALS_RU["cannot-save"](detail).text).toContain("Ничего не сохранено");
});

it("on a Mac whose Excel does not open the workbook it is refused too", async () => {
  onPlatform("Mac", () => Promise.reject(new Error("GeneralException")));
  expect((await refusalOf("protocol.xlsx")).code).toBe("cannot-save");
});

it("elsewhere files are downloads of the browser", async () => {
  onPlatform("PC");
  await deliver([{ name: "out/forms.zip", bytes }]);
  expect([downloaded, opened]).toEqual([["out/forms.zip"], []]);
});
