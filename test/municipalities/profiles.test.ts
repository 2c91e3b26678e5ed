// Every municipality that can be chosen: one line in the list, one profile, and an order that is named.

import { expect, test } from "vitest";
import { FUNCTION_PROFILES } from "../../shared/municipalities/function-profiles.ts";
import { PROFILES } from "../../shared/municipalities/profiles.ts";

test("ids are those that the command line takes", () => {
  expect(PROFILES.map(({ id }) => id)).toEqual(["zelenchuk", "botlikh", "petrozavodsk", "ishimbay", "leninsk-kuznetsky", "base"]);
});

test.each(PROFILES)("$id: the line and the profile agree", async ({ id, name, load }) => {
  const profile = await load();
  expect(profile).toMatchObject({ id, name });
  expect(profile.criteria.length).toBeGreaterThan(0);
  for (const order of [profile.order, profile.criteriaFrom.order]) {
    if (order === null) continue;
    expect(order.number).not.toBe("");
    expect(order.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(order.issuer).not.toBe("");
  }
});

test("only the profile of no municipality has no name and no order", async () => {
  const profiles = await Promise.all(PROFILES.map(({ load }) => load()));
  expect(profiles.filter(({ order }) => order === null).map(({ id }) => id)).toEqual(["base"]);
  expect(profiles.filter(({ name, region }) => name === "" || region === "").map(({ id }) => id)).toEqual(["base"]);
});

test("custom functions know the same profiles, with the same criteria and forms, and none of the order's words", async () => {
  const profiles = await Promise.all(PROFILES.map(({ load }) => load()));
  const ofFunctions = profiles.map(({ id, name, criteria, criteriaFrom, forms, rules }) => {
    const withoutWords = criteria.map(({ text, ...rule }) => ({ ...rule, ...(text === "" ? { text } : {}) }));
    return { id, name, criteria: withoutWords, criteriaFrom, forms, rules };
  });
  expect(FUNCTION_PROFILES).toEqual(ofFunctions);
});
