// Which profile a command works by, and what its first line says of it.

import { expect, test } from "vitest";
import { chosenProfile, profileLine } from "../../src/files/chosen-profile.ts";
import { BadOption } from "../../src/files/settings-options.ts";

test("without a choice: the base profile, and the line says whose criteria it takes and how to choose", async () => {
  const profile = await chosenProfile({});
  expect(profile.id).toBe("base");
  const line = profileLine(profile, {}, "ru");
  // The order as in shared/municipalities/botlikh/order.ts.
  expect(line).toContain("Критерии ШНОР: Ботлихский район, приказ № 19 от 25.01.2025");
  expect(line).toContain("--municipality zelenchuk, botlikh, petrozavodsk, ishimbay, leninsk-kuznetsky, base");
});

test("a chosen profile and the municipality's own name are told", async () => {
  const options = { municipality: "ishimbay", name: "Город Ишимбай" };
  const line = profileLine(await chosenProfile(options), options, "ru");
  expect(line).toMatch(/^Муниципалитет: Город Ишимбай\. Профиль: Ишимбайский район\./);
});

test("a municipality that there is not is refused with those that there are", async () => {
  await expect(chosenProfile({ municipality: "moscow" })).rejects.toThrow(BadOption);
  await expect(chosenProfile({ municipality: "moscow" })).rejects.toThrow(/zelenchuk, botlikh/);
});
