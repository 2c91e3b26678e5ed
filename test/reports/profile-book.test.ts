// The book, the page and the data of a profile: what a specialist sees of the order.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { orderWordsOf } from "../../shared/catalogue/messages/order-words-of.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { PROFILES } from "../../shared/municipalities/profiles.ts";
import { indicatorsJson } from "../../shared/reports/profile/indicators-json.ts";
import { profilePage } from "../../shared/reports/profile/profile-page.ts";
import { profileTables } from "../../shared/reports/profile/profile-tables.ts";
import { profileWorkbook } from "../../shared/reports/profile/profile-workbook.ts";

const WITH_ORDER = PROFILES.filter(({ id }) => id !== "base").map(({ id }) => id);

const profileOf = (id: string) => PROFILES.find((each) => each.id === id)!.load();

async function cellsOf(id: string): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const cells = new Map<string, (readonly unknown[])[]>();
  for (const edit of profileWorkbook(await profileOf(id), await contentsOf(id), "ru")) {
    if (edit.kind === "put-values") cells.set(edit.sheet, [...(cells.get(edit.sheet) ?? []), ...edit.values]);
  }
  return cells;
}

test.each(WITH_ORDER)("%s: the page in docs/profiles is the one that `npm run profiles` makes", async (id) => {
  const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "profiles", `${id}.md`), "utf8");
  expect(page).toBe(profilePage(await profileOf(id), await contentsOf(id), "ru"));
});

test("the sheets stand in the order in which they are read, and an order without terms has no such sheet", async () => {
  expect([...(await cellsOf("zelenchuk")).keys()]).toEqual([
    ...["Приказ", "Показатели приказа", "Допущения", "Источники данных", "Система", "Мероприятия", "Сроки"],
    ...["Термины", "Требования", "Показатели форм", "Особенности документа"],
  ]);
  expect((await cellsOf("base")).has("Термины")).toBe(false);
});

describe("the sheet «Показатели приказа»", () => {
  const rowOf = async (id: string, code: string) => {
    const [, , header = [], ...rows] = [[], [], ...((await cellsOf(id)).get("Показатели приказа") ?? []).slice(1)];
    const row = rows.find(([first]) => first === code) ?? [];
    return Object.fromEntries(header.map((name, index) => [String(name), row[index]]));
  };

  // Order No. 19, line 405: the figures come from two forms.
  test("names the forms, the systems and the assumptions that an indicator rests on", async () => {
    expect(await rowOf("botlikh", "4.1.4")).toMatchObject({
      "Строка приказа": "405",
      "Как получается": "считается из ответов",
      Числитель: "[enrolled9.spo_profile] + [enrolled11.spo_profile] + [enrolled11.vo_profile]",
      Знаменатель: "[gia9.graduates] + [gia11.graduates]",
      "Откуда сведения": "Вписывается вручную, АИС (контингент обучающихся)",
      Формы: "Профориентация, Результаты оценочных процедур",
      Допущения: "A46",
    });
  });

  test("says the threshold and the window of a criterion in words", async () => {
    expect(await rowOf("botlikh", "2.1.1.h")).toMatchObject({
      Порог: "30%",
      Окно: "2 работы за 2 предшествующих года",
      Показывать: "критерий",
    });
  });

  test("says of an indicator without a formula that the order gives none", async () => {
    expect(await rowOf("zelenchuk", "Z-1.1-S1")).toMatchObject({ "Формула в приказе": "не дана" });
    expect(await rowOf("ishimbay", "1.1.1")).toMatchObject({ "Формула в приказе": "дана" });
    expect(await rowOf("leninsk-kuznetsky", "LK-O2")).toMatchObject({ "Как получается": "заголовок", "Формула в приказе": null });
  });

  test("names the terms of the order that are in its words", async () => {
    expect(await rowOf("ishimbay", "2.1.1.1")).toMatchObject({ Термины: "ШНОР, ШНСУ, ОМС" });
  });
});

test("the first page says which assumptions change the list of schools", async () => {
  const first = (await cellsOf("botlikh")).get("Приказ") ?? [];
  expect(first.map(([id]) => id).filter((id) => /^A\d\d$/.test(String(id)))).toEqual(["A03", "A17", "A27"]);
});

test("of six directions of Leninsk-Kuznetsky only the object is left, and the book says so", async () => {
  const system = (await cellsOf("leninsk-kuznetsky")).get("Система") ?? [];
  // Sections 5.2-5.8 of the regulation are lost; indicators are in section 5.1 and, of direction 2, in section 2.2.
  const named = system.filter(([kind, , , note]) => kind === "Направление" && note === orderWordsOf("ru").noIndicators);
  expect(named.map(([, code]) => code)).toEqual(["3", "4", "5", "6", "7", "8"]);
});

test("both languages have the same tables", async () => {
  const contents = await contentsOf("petrozavodsk");
  const [ru, en] = [profileTables(contents, "ru"), profileTables(contents, "en")];
  expect(en.map(({ sheet, columns, rows }) => [sheet, columns.length, rows.length])).toEqual(
    ru.map(({ sheet, columns, rows }) => [sheet, columns.length, rows.length]),
  );
  expect(en.flatMap(({ columns }) => columns.map(({ header }) => header)).filter((header) => /[а-яё]/i.test(header))).toEqual([]);
});

describe("the indicators as data", () => {
  test("have the fields of the contract, and several values of one entry are parted by «;»", async () => {
    const contents = await contentsOf("botlikh");
    const all = indicatorsJson(contents, null);
    expect(all).toHaveLength(236);
    expect(all.find(({ code }) => code === "1.16.11")).toEqual({
      municipality: "botlikh",
      code: "1.16.11",
      direction: "1",
      text: "процент участников ОГЭ, не преодолевших нижнюю границу баллов (в том числе обучающихся с ОВЗ);",
      line: 184,
      computable: "value",
      numerator: "[gia9.below]; [gia9_ovz.below]",
      denominator: "[gia9.participants]; [gia9_ovz.participants]",
      assumptions: ["A10", "A09"],
    });
    expect(all.find(({ code }) => code === "2.1.1.a")).toMatchObject({
      computable: "heading",
      numerator: null,
      denominator: null,
    });
  });

  test("of one direction are those of that direction", async () => {
    const contents = await contentsOf("ishimbay");
    expect(indicatorsJson(contents, "1.1")).toEqual([]);
    expect(indicatorsJson(contents, "1.2")).toHaveLength(50);
  });
});
