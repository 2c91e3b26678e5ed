// The functions of analysis answer with the figures of the methods that the commands use, and refuse in words what has no answer.

import { describe, expect, test } from "vitest";
import { CHANGE_INTERVAL } from "../../shared/functions/change-interval.ts";
import { HEAD_LEVEL } from "../../shared/functions/head-level.ts";
import { LIST_MOVES } from "../../shared/functions/list-moves.ts";
import { LOW_IN_CLUSTER } from "../../shared/functions/low-in-cluster.ts";
import { MARK_SPIKE } from "../../shared/functions/mark-spike.ts";
import { NOKO_SCORE } from "../../shared/functions/noko-score.ts";
import { RESILIENCE } from "../../shared/functions/resilience.ts";
import { SHARE_INTERVAL } from "../../shared/functions/share-interval.ts";
import { SIGN_A } from "../../shared/functions/sign-a.ts";
import { SIGN_B } from "../../shared/functions/sign-b.ts";
import { SIGN_C } from "../../shared/functions/sign-c.ts";
import { WELLBEING_INDEX } from "../../shared/functions/wellbeing-index.ts";
import { expectClose, truthCases } from "../truth.ts";
import { cellsOf, errorOf } from "./call.ts";

type Cell = string | number | null;
const column = (...cells: readonly Cell[]) => cells.map((cell) => [cell]);

describe("SHARE_INTERVAL", () => {
  // Worked examples of risk zones: Wilson's intervals of 2 of 8 and of 20 of 80.
  test("2 of 8 and 20 of 80 are the same share with other bounds", () => {
    expectClose(cellsOf(SHARE_INTERVAL, column(2, 20), column(8, 80)), [
      [0.25, 0.0714776889, 0.5907301209],
      [0.25, 0.1680610581, 0.35484881],
    ]);
  });

  test("a bad row says what is wrong, and the others are answered", () => {
    const cells = cellsOf(SHARE_INTERVAL, column("Двоек", 2, 9, 2.5, "много", null), column("Писали", 8, 8, 8, 8, 8));
    expect(cells[0]).toEqual(["Доля", "Не меньше", "Не больше"]);
    expect(cells[1]?.[0]).toBe(0.25);
    expect(cells.slice(2).map((row) => row[0])).toEqual([
      expect.stringContaining("9"),
      expect.stringContaining("целое число учеников"),
      expect.any(String),
      null,
    ]);
  });

  test("columns of different heights are refused", () => {
    expect(errorOf(SHARE_INTERVAL, column(1, 2), column(3)).error).toBe("value");
  });
});

describe("CHANGE_INTERVAL", () => {
  // Worked example of an effect of a decision: 15 of 45 to 9 of 44.
  test("fifteen of 45 to nine of 44 may be chance; sixty of 120 to 24 of 118 is a fall", () => {
    const cells = cellsOf(CHANGE_INTERVAL, column(15, 60), column(45, 120), column(9, 24), column(44, 118));
    expectClose(cells[0], [-0.1287878788, -0.30186957, 0.0557903122, "может быть случайностью"]);
    expect(cells[1]?.[3]).toBe("снижение");
  });
});

describe("SIGN_A", () => {
  const region = [[0, 1, 2, 4, 8, 15, 20, 18, 14, 9, 5, 3, 1]];
  // The first worked example: 20 pupils around 8.75.
  const strong = [0, 0, 0, 0, 0, 0, 2, 3, 4, 4, 4, 2, 1];

  test("a strong school bears the sign, an ordinary one does not; the region may be percents", () => {
    const ordinary = [0, 0, 1, 1, 2, 3, 5, 4, 2, 1, 1, 0, 0];
    for (const rows of [cellsOf(SIGN_A, [strong, ordinary], region), cellsOf(SIGN_A, [strong, ordinary], region, 100)]) {
      expectClose(rows[0], [8.75, 8.01285401, 6.9989677281, "есть признак: присмотритесь"]);
      expect(rows[1]?.[3]).toBe("признака нет");
    }
  });

  test("one pupil has no interval; a region of other columns is refused", () => {
    expect(cellsOf(SIGN_A, [[0, 1, ...Array(11).fill(0)]], region)[0]?.[3]).toContain("не меньше 2");
    expect(errorOf(SIGN_A, [[1, 2, 3]], region).error).toBe("value");
  });
});

test("SIGN_B: schools apart; ties are corrected, and the printed formula stands beside", () => {
  const truth = truthCases<{ journal: number[]; primaryScores: number[] }, { spearman?: number; printedFormula?: number }>(
    "marks-against-scores",
  ).filter(({ expected }) => expected.spearman !== undefined);
  const journal = truth.flatMap(({ input }) => input.journal);
  const scores = truth.flatMap(({ input }) => input.primaryScores);
  const schools = truth.flatMap(({ input }, index) => input.journal.map(() => `Школа ${index}`));
  const [header, ...rows] = cellsOf(SIGN_B, column(...journal), column(...scores), column(...schools));
  expect(header?.[0]).toBe("Школа");
  expect(rows.length).toBe(truth.length);
  for (const [index, { input, expected }] of truth.entries()) {
    const { spearman = 0, printedFormula = 0 } = expected;
    const reading = spearman < 0 ? "есть признак: присмотритесь" : "признака нет";
    expectClose(rows[index], [`Школа ${index}`, input.journal.length, spearman, printedFormula, reading]);
  }
});

test("SIGN_C: the school that falls out of proportion; fewer than four schools are refused", () => {
  const cells = cellsOf(SIGN_C, column(62, 55, 48, 70, 72), column(60, 58, 50, 68, 31));
  expect(cells.map((row) => row[1])).toEqual(["скачка нет", "скачка нет", "скачка нет", "скачка нет", "резкое падение"]);
  expect(errorOf(SIGN_C, column(62, 55), column(60, 58))).toMatchObject({ error: "na" });
});

test("MARK_SPIKE: a heap above the region's own; borders outside the table are refused", () => {
  const [spike] = truthCases<{ scoreCounts: number[]; regionScoreCounts: number[]; firstScoresOfMarks: number[] }, object>(
    "mark-spikes",
  );
  if (!spike) throw new Error("no case");
  const { scoreCounts, regionScoreCounts, firstScoresOfMarks } = spike.input;
  expect(cellsOf(MARK_SPIKE, [scoreCounts], [regionScoreCounts], [firstScoresOfMarks])).toEqual([
    ["7", 14, "возможный маркер, требует анализа"],
  ]);
  expect(errorOf(MARK_SPIKE, [scoreCounts], [regionScoreCounts], [[99]]).error).toBe("value");
});

test("WELLBEING_INDEX: the worked example, shares beside «да» and «нет»", () => {
  const [example] = truthCases<
    { schools: { [school: string]: (number | null)[] } },
    { schools: { [school: string]: { index: number; place: number; known: number; lowest: boolean } } }
  >("wellbeing-index");
  if (!example) throw new Error("no case");
  const rows = Object.values(example.input.schools).map((row) =>
    row.map((value, index) => (index < 5 ? value : value === 1 ? "да" : "нет")),
  );
  const expected = Object.values(example.expected.schools).map(({ index, place, known, lowest }) => [
    index,
    place,
    `${known} из 9`,
    lowest ? "нижняя четверть (в ней всегда кто-то есть)" : null,
  ]);
  expectClose(cellsOf(WELLBEING_INDEX, rows), expected);
  expect(errorOf(WELLBEING_INDEX, rows, [[1, 2]]).error).toBe("value");
});

test("LOW_IN_CLUSTER: both equal lowest schools are lowest; of three schools nobody; less may be better", () => {
  const values = column("Качество", 40, 40, 50, 60, 10, 20, 30);
  const clusters = column("Кластер", "село", "село", "Село", "село", "аул", "аул", "аул");
  const cells = cellsOf(LOW_IN_CLUSTER, values, clusters);
  const lowest = "нижняя четверть (в ней всегда кто-то есть)";
  expect(cells.map((row) => row[3])).toEqual([
    "Примечание",
    lowest,
    lowest,
    null,
    null,
    ...Array(3).fill("в кластере меньше четырёх школ"),
  ]);
  expect(cells[1]).toEqual([3, 4, 40, lowest]);
  const less = cellsOf(LOW_IN_CLUSTER, column(5, 10, 20, 40), column("а", "а", "а", "а"), "меньше");
  expect(less.map((row) => [row[0], row[2], row[3]])).toEqual([
    [1, 25, null],
    [2, 25, null],
    [3, 25, null],
    [4, 25, lowest],
  ]);
});

test("RESILIENCE: the worked example in words; a school without conditions has no answer", () => {
  const example = truthCases<{ index?: number[]; result: number[] }, { standardised: number[]; groups: string[] }>(
    "clusters-and-conditions",
  ).find(({ input }) => input.index);
  if (!example?.input.index) throw new Error("no case");
  const cells = cellsOf(RESILIENCE, column(...example.input.result, 50), column(...example.input.index, null));
  expectClose(
    cells.slice(0, -1).map((row) => row[1]),
    example.expected.standardised,
  );
  expect(cells[1]?.slice(2)).toEqual(["выше ожидаемого", "хорошие результаты в трудных условиях"]);
  expect(cells[7]?.slice(2)).toEqual(["ниже ожидаемого", "низкие результаты при хороших условиях"]);
  expect(cells[10]).toEqual([null, null, null, null]);
  expect(errorOf(RESILIENCE, column(1, 2, 3), column(1, 2, 3)).message).toContain("не меньше 6");
});

test("LIST_MOVES: spellings are one school; a closed school has not left", () => {
  expect(cellsOf(LIST_MOVES, column("СОШ № 1", "СОШ №2", "СОШ № 3"), column("СОШ № 2", "СОШ № 5"))).toEqual(
    expect.arrayContaining([
      ["Школа", "Движение"],
      ["СОШ № 5", "вошла в список"],
      ["СОШ № 1", "вышла из списка"],
    ]),
  );
  const moves = cellsOf(LIST_MOVES, column("а", "б"), column("б"), column("б", "в"));
  expect(moves.slice(1)).toEqual([["б", "осталась в списке"]]);
});

test("NOKO_SCORE: the worked examples; a blank answer is not zero", () => {
  const [ordinary, noDisabled] = truthCases<{ [question: string]: number }, { [part: string]: number | null }>("noko");
  if (!ordinary || !noDisabled) throw new Error("no case");
  const rowOf = ({ input }: typeof ordinary): Cell[] => Object.values(input);
  const cells = cellsOf(NOKO_SCORE, [rowOf(ordinary), rowOf(noDisabled), [null, ...rowOf(ordinary).slice(1)]]);
  const { K1, K2, K3, K4, K5, S } = ordinary.expected;
  expectClose(cells[0], [K1, K2, K3, K4, K5, S, 1, null]);
  expect(cells[1]?.slice(2, 8)).toEqual([
    null,
    expect.any(Number),
    expect.any(Number),
    null,
    null,
    expect.stringContaining("инвалиды"),
  ]);
  expect(cells[2]?.[0]).toContain("A3");
});

test("HEAD_LEVEL: levels by percent of what applies; bands must begin at 0", () => {
  const points: Cell[][] = [
    [10, 8, 5, 12, 5],
    [8, 8, 4, null, 8],
    [4, 4, 2, 6, 8.99],
    [null, null, null, null, null],
    [11, 0, 0, 0, 0],
  ];
  const maxima = [[10, 10, 5, 15, 10]];
  const bands: Cell[][] = [
    [80, "оптимальный"],
    [50, "допустимый"],
    [0, "критический"],
  ];
  const cells = cellsOf(HEAD_LEVEL, points, maxima, bands);
  // Worked example of six heads: 40 of 50, 28 of 35 (the fourth criterion does not apply), 24.99 of 50.
  expectClose(cells.slice(0, 3), [
    [40, 50, 0.8, "оптимальный"],
    [28, 35, 0.8, "оптимальный"],
    [24.99, 50, 0.4998, "критический"],
  ]);
  expect(cells[3]).toEqual([null, null, null, null]);
  expect(cells[4]?.[0]).toContain("от 0 до 10");
  expect(errorOf(HEAD_LEVEL, points, maxima, bands.slice(0, 2)).message).toContain("начинается с 0");
});
