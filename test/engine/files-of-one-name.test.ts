// Files of one name: another file stays beside, the same one is one, a newer version takes the place of the earlier, and all of it is said.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CollectionView } from "../../shared/commands/views.ts";
import { localTime } from "../../src/engine/local-time.ts";
import { filledForm } from "../check/made-submissions.ts";
import { fileHost } from "../hosts/file-host.ts";
import { EXAMPLE } from "../real-data.ts";
import { campaignOn, chosenFile, filesOf, viewOf } from "./run-campaign.ts";

const collecting = async () => campaignOn((await fileHost()).host).bridge;
const shown = ({ files }: CollectionView) => files.map(({ file, arrived, state }) => [file, arrived, state]);
const codes = ({ files }: CollectionView) =>
  files.map(({ findings }) => findings.map(({ code }) => code).filter((code) => /file-(replaced|name)/.test(code)));

/** The exports of one year, without their folders, as a person chooses them in a dialog. */
const year = (folder: string) =>
  filesOf(join(EXAMPLE, "vpr", folder)).map((file) => ({ ...file, name: file.name.split("/").pop() ?? file.name }));

test("exports of two years under the same names: both years are there, and the verdicts are those of the folders", async () => {
  const bridge = await collecting();
  const first = viewOf(await bridge.collect(year("2020")));
  const second = viewOf(await bridge.collect(year("2021")));
  const both = new Set(year("2020").map(({ name }) => name)).size;
  expect(second.files).toHaveLength(first.files.length + year("2021").length);
  const beside = second.files.filter(({ arrived }) => arrived === "beside");
  expect(beside.length).toBe(year("2021").filter(({ name }) => year("2020").some((other) => other.name === name)).length);
  expect(beside.length).toBeGreaterThan(10);
  for (const { file } of beside) expect(file).toMatch(/ \(2\)\.xlsx$/);
  expect(both).toBe(first.files.length);
  const summary = viewOf(await bridge.run("build-summary", {}));
  // As with the folders (test/engine/campaign.test.ts): one school of 26.
  expect(summary.counts).toEqual({ "low-result": 1, "not-low-result": 25, "insufficient-data": 0 });
});

test("the forms of two schools under one name are two schools", async () => {
  const bridge = await collecting();
  viewOf(await bridge.collect([chosenFile("Форма.xlsx", await filledForm(0))]));
  const view = viewOf(await bridge.collect([chosenFile("Форма.xlsx", await filledForm(1))]));
  expect(shown(view)).toEqual([
    ["Форма (2).xlsx", "beside", "read"],
    ["Форма.xlsx", null, "read"],
  ]);
  expect(codes(view)).toEqual([["file-name-taken"], []]);
  expect(viewOf(await bridge.run("check-forms", {})).schools).toHaveLength(2);
});

test("a school's corrected form takes the place of the earlier, which is said with its time", async () => {
  const bridge = await collecting();
  const time = localTime(new Date(2026, 5, 9, 12, 30));
  viewOf(await bridge.collect([chosenFile("Форма.xlsx", await filledForm(0, { pupils: 30 }), time)]));
  const view = viewOf(await bridge.collect([chosenFile("Форма.xlsx", await filledForm(0))]));
  expect(shown(view)).toEqual([["Форма.xlsx", "replaced", "read"]]);
  expect(view.files[0]?.findings.map(({ text }) => text).join()).toContain("09.06.2026 12:30");
  expect(viewOf(await bridge.run("check-forms", {})).counts).toEqual({ accepted: 1, returned: 0, absent: 0 });
  // Said once: with the next files it is no news.
  expect(codes(viewOf(await bridge.collect([chosenFile("ещё.xlsx", await filledForm(1))])))).toEqual([[], []]);
});

const passport = readFileSync(join(EXAMPLE, "passport.xlsx"));
const form = (school: number, answers = {}) => filledForm(school, answers);
const damaged = () => Promise.resolve(passport.subarray(0, 5000));

test.each([
  [
    "the same file again",
    [
      ["а.xlsx", form(0)],
      ["а.xlsx", form(0)],
    ],
    ["а.xlsx"],
  ],
  [
    "the same file of the second again",
    [
      ["а.xlsx", form(0)],
      ["а.xlsx", form(1)],
      ["а.xlsx", form(1)],
    ],
    ["а (2).xlsx", "а.xlsx"],
  ],
  [
    "three schools",
    [
      ["а.xlsx", form(0)],
      ["а.xlsx", form(1)],
      ["а.xlsx", form(2)],
    ],
    ["а (2).xlsx", "а (3).xlsx", "а.xlsx"],
  ],
  [
    "the second school's own newer version",
    [
      ["а.xlsx", form(0)],
      ["а.xlsx", form(1)],
      ["а.xlsx", form(1, { rooms: 9 })],
    ],
    ["а (2).xlsx", "а.xlsx"],
  ],
  [
    "another year of the same school",
    [
      ["а.xlsx", form(0)],
      ["а.xlsx", filledForm(0, {}, 2025)],
    ],
    ["а (2).xlsx", "а.xlsx"],
  ],
  [
    "one name in two folders",
    [
      ["с/а.xlsx", form(0)],
      ["ю/а.xlsx", form(1)],
    ],
    ["с/а.xlsx", "ю/а.xlsx"],
  ],
  [
    "folders of one name",
    [
      ["п/а.xlsx", form(0)],
      ["п/а.xlsx", form(1)],
    ],
    ["п/а (2).xlsx", "п/а.xlsx"],
  ],
  [
    "a number that is a name of its own",
    [
      ["а.xlsx", form(0)],
      ["а (2).xlsx", form(1)],
      ["а.xlsx", form(2)],
    ],
    ["а (2).xlsx", "а (3).xlsx", "а.xlsx"],
  ],
  [
    "a name of its own that is the number of another",
    [
      ["а.xlsx", form(0)],
      ["а.xlsx", form(1)],
      ["а (2).xlsx", form(2)],
    ],
    ["а (2) (2).xlsx", "а (2).xlsx", "а.xlsx"],
  ],
  [
    "a damaged file, and another school's",
    [
      ["а.xlsx", damaged()],
      ["а.xlsx", form(1)],
    ],
    ["а (2).xlsx", "а.xlsx"],
  ],
  [
    "a form, and then a damaged file",
    [
      ["а.xlsx", form(1)],
      ["а.xlsx", damaged()],
    ],
    ["а (2).xlsx", "а.xlsx"],
  ],
  [
    "responses of a district, and one school's form",
    [
      ["а.xlsx", Promise.resolve(passport)],
      ["а.xlsx", form(0)],
    ],
    ["а (2).xlsx", "а.xlsx"],
  ],
] as const)("%s", async (_, files, expected) => {
  const bridge = await collecting();
  let view: CollectionView | undefined;
  for (const [name, bytes] of files) view = viewOf(await bridge.collect([chosenFile(name, await bytes)]));
  expect(view?.files.map(({ file }) => file)).toEqual(expected);
});

test("all of them at once are told apart as well", async () => {
  const bridge = await collecting();
  const files = await Promise.all([0, 1, 2, 1].map(async (school) => chosenFile("Форма.xlsx", await form(school))));
  expect(viewOf(await bridge.collect(files)).files.map(({ file }) => file)).toEqual([
    "Форма (2).xlsx",
    "Форма (3).xlsx",
    "Форма.xlsx",
  ]);
  expect(viewOf(await bridge.run("check-forms", {})).schools).toHaveLength(3);
});

test("a file that cannot be read stands beside the one of its name, and once", async () => {
  const bridge = await collecting();
  const unreadable = { name: "а.xlsx", modified: null, bytes: () => Promise.reject(new Error("gone")) };
  viewOf(await bridge.collect([chosenFile("а.xlsx", await form(0))]));
  viewOf(await bridge.collect([unreadable]));
  const view = viewOf(await bridge.collect([unreadable]));
  expect(shown(view).map(([file, , state]) => [file, state])).toEqual([
    ["а (2).xlsx", "unread"],
    ["а.xlsx", "read"],
  ]);
});
