// What the engine keeps and what it forgets: files that were taken out, and the workbook that was open before.

import { expect, test } from "vitest";
import type { CommandId, InputOf, ViewOf } from "../../shared/commands/command-types.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { loadProfile } from "../../shared/municipalities/profiles.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { Engine } from "../../src/engine/engine.ts";
import { filledForm } from "../check/made-submissions.ts";
import { snapshotOf } from "../xlsx/patch/patched.ts";

const NOW = { language: "ru", today: "2026-06-15" } as const;
const BLANK: WorkbookSnapshot = { file: "Книга1.xlsx", sheets: [], names: [] };

/** The view of a command that is done and applied; `undefined` where it is refused. */
function done<Id extends CommandId>(engine: Engine, id: Id, input: InputOf<Id>, workbook = BLANK): ViewOf<Id> | undefined {
  const answer = engine.run(id, input, workbook, NOW);
  if (!answer.ok) return undefined;
  engine.commit();
  return answer.value.view;
}

const filesIn = (engine: Engine): string[] | undefined =>
  done(engine, "forget-files", { files: [] })?.files.map(({ file }) => file);

test("a file that was taken out is forgotten whole: neither counted nor shown any more", async () => {
  const engine = new Engine(BASE, loadProfile);
  for (const name of ["первая.xlsx", "вторая.xlsx"]) engine.take({ name, bytes: await filledForm(0), modified: null }, NOW);
  const show = { file: "первая.xlsx", sheet: "Паспорт", cell: null };
  expect(filesIn(engine)).toEqual(["вторая.xlsx", "первая.xlsx"]);
  expect(done(engine, "show-source", show)).toBeDefined();
  expect(done(engine, "forget-files", { files: ["первая.xlsx"] })?.files.map(({ file }) => file)).toEqual(["вторая.xlsx"]);
  expect(done(engine, "show-source", show)).toBeUndefined();
  expect(done(engine, "show-source", { ...show, file: "вторая.xlsx" })).toBeDefined();
});

test("another workbook is opened: what stood in the one before is not counted any more, collected files are", async () => {
  const engine = new Engine(BASE, loadProfile);
  engine.take({ name: "первая.xlsx", bytes: await filledForm(0), modified: null }, NOW);
  const open = { ...snapshotOf(await filledForm(1)), file: "открытая.xlsx" };
  done(engine, "collection", {}, open);
  expect(filesIn(engine)).toEqual(["первая.xlsx", "Открытая книга «открытая.xlsx»"]);
  engine.replaceWorkbook();
  expect(filesIn(engine)).toEqual(["первая.xlsx"]);
});

test("what a run has computed counts only when its edits are applied", async () => {
  const engine = new Engine(BASE, loadProfile);
  engine.take({ name: "первая.xlsx", bytes: await filledForm(0), modified: null }, NOW);
  expect(engine.run("forget-files", { files: null }, BLANK, NOW).ok).toBe(true);
  expect(filesIn(engine)).toEqual(["первая.xlsx"]);
});

test("another profile is loaded when it is chosen, and the files are read again by its forms", async () => {
  const passportOnly = { ...BASE, id: "short", forms: BASE.forms.slice(0, 1), rules: [] };
  const engine = new Engine(BASE, async (id) => (id === "short" ? passportOnly : loadProfile(id)));
  engine.take({ name: "первая.xlsx", bytes: await filledForm(0), modified: null }, NOW);
  const what = () => done(engine, "forget-files", { files: [] })?.files[0]?.what;
  expect(what()).toContain("паспорт школы, результаты процедур");
  const { settings, collection, withOpenWorkbook } = done(engine, "settings", {}) ?? {};
  if (!settings || !collection || withOpenWorkbook === undefined) throw new Error("no settings");
  const chosen = { settings: { ...settings, municipality: "short" }, collection, withOpenWorkbook };
  await engine.wants("change-settings", chosen, NOW);
  expect(done(engine, "change-settings", chosen)?.forms.map(({ value }) => value)).toEqual(["passport"]);
  expect(what()).toContain("паспорт школы");
  expect(what()).not.toContain("результаты процедур");
});

test("a profile that there is not is refused, and nothing changes", async () => {
  const engine = new Engine(BASE, loadProfile);
  const { settings, collection } = done(engine, "settings", {}) ?? {};
  if (!settings || !collection) throw new Error("no settings");
  const chosen = { settings: { ...settings, municipality: "moscow" }, collection, withOpenWorkbook: true };
  await engine.wants("change-settings", chosen, NOW);
  expect(engine.run("change-settings", chosen, BLANK, NOW)).toMatchObject({
    ok: false,
    refusal: { text: "Профиля «moscow» нет." },
  });
  expect(done(engine, "settings", {})?.settings.municipality).toBe("base");
});
