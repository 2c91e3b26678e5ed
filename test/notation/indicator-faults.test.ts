// Faults of the texts of indicators: the column, the signs in it, what is wrong and what to write. Every text is a slip that a specialist
// can make in a row of the five orders.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CountedIndicator } from "../../shared/catalogue/indicator.ts";
import { NOTATION_WORDS_EN } from "../../shared/catalogue/messages/notation-faults-en.ts";
import { NOTATION_WORDS_RU } from "../../shared/catalogue/messages/notation-faults-ru.ts";
import { recordFaultText } from "../../shared/catalogue/messages/notation-words.ts";
import { compileIndicator } from "../../shared/notation/compile-indicator.ts";
import { parseAmount, parseWhere } from "../../shared/notation/parse-amount.ts";
import { readRecord } from "../../shared/notation/read-record.ts";
import { CATALOGUE_OF_FIVE } from "./five-orders.ts";

const school = (numerator: string, more: Partial<CountedIndicator> = {}): CountedIndicator => ({
  code: "1.1",
  over: "school",
  numerator,
  ...more,
});

function messageOf(record: CountedIndicator, words = NOTATION_WORDS_RU): string {
  const compiled = compileIndicator(record, CATALOGUE_OF_FIVE);
  return compiled.ok ? "compiles" : recordFaultText(compiled.found, words);
}

describe("a fault names the column, the signs, what is wrong and what to write", () => {
  test.each<[CountedIndicator, string]>([
    [
      school("[pupls]"),
      "Графа «Числитель», знаки 1–7: Показателя [pupls] нет ни в одной форме. Возможно, имелся в виду [pupils].",
    ],
    [
      school("[gia9.below] / [gia9.participants]"),
      "Графа «Числитель», знаки 16–34: Делить здесь нельзя. Что делится, пишут в графе «Числитель», на что — в графе «Знаменатель».",
    ],
    [
      school("[gia9.below] + [gia11.below] / [pupils] >= 20%"),
      "Графа «Числитель», знак 30: Неясно, что делится: вся сумма или последнее слагаемое. Возьмите сумму в скобки: ([a] + [b]) / [c].",
    ],
    [
      school("[gia9.below] / [pupils] + [gia11.below] >= 20%"),
      "Графа «Числитель», знак 25: Неясно, что делится: вся сумма или последнее слагаемое. Возьмите сумму в скобки: ([a] + [b]) / [c].",
    ],
    [
      school("[zone] = «risk» или [verdict] = «low» и [risk_work] = да"),
      "Графа «Числитель», знак 39: «и» и «или» рядом без скобок. Поставьте скобки: ([a] или [b]) и [c].",
    ],
    [
      school("[pupils] = да"),
      "Графа «Числитель», знаки 1–8: [pupils] — число, а здесь нужен показатель «да/нет». Допишите сравнение: > 0, = «значение».",
    ],
    [
      school("[risk_work] = «да»"),
      "Графа «Числитель», знаки 1–11: [risk_work] — ответ «да/нет», а сравнивается со словом. Напишите: = да или = нет, без кавычек.",
    ],
    [
      school("[verdict] > 1"),
      "Графа «Числитель», знаки 1–9: [verdict] — выбор из списка: с числом его не сравнивают и не складывают. Сравните с ответом: = «значение», = да.",
    ],
    [
      school("[verdict] = low"),
      "Графа «Числитель», знаки 13–15: Слово «low» здесь непонятно. Код показателя пишут в скобках: [low]; ответ из списка — в кавычках: «low».",
    ],
    [
      { ...school("[heads.level] = «хороший»"), over: "heads" },
      "Графа «Числитель», знаки 1–13: У показателя [heads.level] нет ответа «хороший». Ответы: оптимальный, допустимый, критический.",
    ],
    [
      school("[k_children]"),
      "Графа «Числитель», знаки 1–12: [k_children] — показатель другого уровня (детские сады), а считается по: школы. " +
        "В одной строке всё берётся с одного уровня; с другого уровня — отдельный показатель.",
    ],
    [
      school("[oge_{subject}.mark5]", { axes: { subject: ["ru", "fi"] } }),
      "Графа «Числитель», знаки 1–21: Показателя [oge_fi.mark5] нет ни в одной форме. Возможно, имелся в виду [oge_ru.mark5].",
    ],
    [
      school("[attain_noo_{предмет}_final.base]", {
        denominator: "[attain_noo_{subject}_final.assessed]",
        axes: { subject: "*" },
      }),
      "Графа «Числитель», знаки 1–33: Разреза {предмет} нет в графе «Разрезы». Названы: subject.",
    ],
    [
      school("[deficits.*] > 0"),
      "Графа «Числитель», знаки 1–12: [deficits.*]: звёздочка без слов «сумма», «все» или «хотя бы одно из». " +
        "Напишите: сумма [deficits.*], все [deficits.*] = да, хотя бы одно из [deficits.*] > 0.",
    ],
    [
      { ...school("все [space.*] = да"), over: "kindergarten" },
      "Графа «Числитель», знаки 5–13: В наборе [space.*] показатель [space.centres] — число. " +
        "Выпишите его отдельно: все [space.*] кроме [space.centres] = да и [space.centres] …",
    ],
    [
      school("[vpr4_ru.mark2] / [vpr4_ru.participants] >= порог"),
      "Графа «Числитель», знаки 45–49: Порог не задан. Впишите его в графу «Порог»: 20%.",
    ],
    [
      school("[pupils]", { denominator: "[pupils] прошлого" }),
      "Графа «Знаменатель», знаки 10–17: Стоит «прошлого», а нужно: конец записи. Пример: [код] = да и ([a] + [b]) / [c] >= 20%.",
    ],
    [
      school("[pupils]", { where: "[pupils]" }),
      "Графа «Где», знаки 1–8: [pupils] — число, а здесь нужен показатель «да/нет». Допишите сравнение: > 0, = «значение».",
    ],
    [
      school("[pupils]", { axes: { subject: "*" } }),
      "Графа «Разрезы», знак 1: Разрез «subject» назван, но в кодах показателей его нет. Поставьте его в код: [код_{subject}], или уберите из графы.",
    ],
    [
      school("[decisions.due] в периоде", { over: "decisions", where: "[decisions.done] в периоде" }),
      "Графа «Где», знаки 1–16: [decisions.done] — ответ «да/нет», а «в периоде» спрашивают о дате. Назовите показатель с датой.",
    ],
    [school(""), "Графа «Числитель», знак 1: Графа пуста. Впишите, что считается: [код], [a] + [b], [код] = да, все."],
    [
      school("стр.101 гр.3"),
      "Графа «Числитель», знаки 1–12: Строка и графа названы без формы. Назовите форму и обе: форма results: стр.101 гр.3, или код показателя в скобках.",
    ],
  ])("%#: %o", (record, message) => {
    expect(messageOf(record)).toBe(message);
    const english = messageOf(record, NOTATION_WORDS_EN);
    expect(english).not.toBe("compiles");
    expect(english).not.toMatch(/undefined|Графа/);
  });

  test.each([
    ["window", "два года из трёх", "Графа «Окно», знаки 1–16: Окно лет непонятно."],
    ["limit", "двадцать", "Графа «Порог», знаки 1–8: «двадцать» — не число."],
    ["axes", "subject", "Графа «Разрезы», знаки 1–7: Разрезы непонятны."],
    ["over", "школ", "Графа «По», знаки 1–4: «школ» здесь не подходит."],
    ["years", "всегда", "Графа «Годы», знаки 1–6: «всегда» здесь не подходит."],
    ["shown", "процент", "Графа «Показывать», знаки 1–7: «процент» здесь не подходит."],
  ])("the column %s: %s", (column, text, begins) => {
    const read = readRecord({ code: "1.1" }, { over: "школы", numerator: "[pupils]", [column]: text });
    expect(read.ok ? "" : recordFaultText(read.found, NOTATION_WORDS_RU)).toContain(begins);
  });
});

describe("spellings that mean the same", () => {
  const meaning = (text: string): unknown => {
    const compiled = compileIndicator(school(text, { limit: 0.2 }), CATALOGUE_OF_FIVE);
    return compiled.ok
      ? [compiled.instances[0]?.numerator, compiled.instances[0]?.slots.map(({ field }) => field.code)]
      : compiled.found;
  };
  test.each([
    ["[observed_vpr] = да", "[observed_vpr] равно да"],
    ["[observed_vpr] = да и [risk_work]", "[observed_vpr] = да и [risk_work] = да"],
    ["[verdict] = «low»", "[verdict] = «низкие результаты»"],
    ["[verdict] = «low»", '[verdict] = "LOW"'],
    ["[vpr4_ru.mark2] / [vpr4_ru.participants] >= порог", "[vpr4_ru.mark2] / [vpr4_ru.participants] не меньше 20%"],
    ["[pupils] > 5", "([pupils]) больше 5"],
    ["([zone] = «risk» или [risk_work]) и [observed_vpr]", "([zone] = «risk» либо [risk_work] = да) и ([observed_vpr] = да)"],
    ["[PUPILS]", "[pupils]"],
    [
      "сумма [deficits.*]",
      "[deficits.subject] + [deficits.method] + [deficits.psych_ped] + [deficits.communicative] + [deficits.digital]",
    ],
  ])("%s", (one, other) => {
    expect(meaning(one)).toEqual(meaning(other));
    expect(meaning(one)).toHaveLength(2);
  });
});

test("no text throws, and a fault lies within its text", () => {
  const words = [
    "[pupils]",
    "[a",
    "и",
    "или",
    "не",
    "(",
    ")",
    "/",
    "+",
    "-",
    ">=",
    "=",
    "да",
    "«low»",
    "«",
    "20%",
    "порог",
    "все",
    "[deficits.*]",
    "хотя бы одно из",
    "заполнено",
    "в периоде",
    "кроме",
    ",",
    "7",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 9 }), fc.string({ maxLength: 6 }), (parts, noise) => {
      const text = [...parts, noise].join(" ");
      for (const read of [parseAmount(text), parseWhere(text)]) {
        if (read.ok) continue;
        expect(read.fault.position).toBeGreaterThanOrEqual(0);
        expect(read.fault.position + read.fault.length).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});
