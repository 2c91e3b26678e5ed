// DuckDB as a judge: the SQL of every indicator of the five orders gives what the reading to values gives.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Window } from "../../shared/catalogue/indicator.ts";
import type { PopulationCode } from "../../shared/catalogue/populations.ts";
import { reasonOf } from "../../shared/notation/cell.ts";
import { type CompiledIndicator, instanceKey } from "../../shared/notation/compile-indicator.ts";
import { SQL_MACROS, toSql, toWindowSql } from "../../shared/notation/to-sql.ts";
import { rowReader, totaller } from "../../shared/notation/total.ts";
import { judgeWindow, windowYears } from "../../shared/notation/window.ts";
import { FIELDS_OF_FIVE, INSTANCES_OF_FIVE } from "./five-orders.ts";
import { type Answers, isGap, PERIOD, randomAnswers, rowOf, rowsOf, YEAR } from "./random-answers.ts";

const duckdb = await import("@duckdb/node-api").catch(() => null);

type Connection = Awaited<ReturnType<Awaited<ReturnType<NonNullable<typeof duckdb>["DuckDBInstance"]["create"]>>["connect"]>>;

const literal = (value: string | number | null): string =>
  value === null ? "NULL" : typeof value === "number" ? String(value) : `'${value.replace(/'/g, "''")}'`;

async function insert(connection: Connection, table: string, rows: readonly (readonly (string | number | null)[])[]) {
  for (let from = 0; from < rows.length; from += 5000) {
    const values = rows.slice(from, from + 5000).map((row) => `(${row.map(literal).join(",")})`);
    await connection.run(`INSERT INTO ${table} VALUES ${values.join(",")}`);
  }
}

/** A form that was not sent has no observations; the other gaps have a reason. */
async function store(connection: Connection, answers: Answers, years: readonly number[]) {
  await connection.run(`CREATE OR REPLACE TABLE asked(period INTEGER, "of" VARCHAR, org VARCHAR)`);
  await connection.run(
    `CREATE OR REPLACE TABLE observation(period INTEGER, "of" VARCHAR, org VARCHAR, field VARCHAR, value DOUBLE, answer VARCHAR, reason VARCHAR)`,
  );
  for (const macro of SQL_MACROS) await connection.run(macro);
  const asked: (string | number)[][] = [];
  const observations: (string | number | null)[][] = [];
  for (const [of, orgs] of Object.entries(answers.orgs) as [PopulationCode, readonly string[]][]) {
    const fields = FIELDS_OF_FIVE.filter((field) => field.of === of);
    for (const org of orgs) {
      for (const year of years) {
        asked.push([year, of, org]);
        for (const { code } of fields) {
          const cell = answers.cellOf(org, code, year);
          if (!isGap(cell)) {
            const isNumber = typeof cell === "number";
            observations.push([year, of, org, code, isNumber ? cell : null, isNumber ? null : cell, null]);
          } else if (cell !== reasonOf("not-submitted")) observations.push([year, of, org, code, null, null, cell.why]);
        }
      }
    }
  }
  await insert(connection, "asked", asked);
  await insert(connection, "observation", observations);
}

const withParameters = (sql: string, first: number, last: number): string =>
  sql
    .replace(/\$first/g, String(first))
    .replace(/\$last/g, String(last))
    .replace(/\$from/g, literal(PERIOD.from))
    .replace(/\$to/g, literal(PERIOD.to));

describe.skipIf(duckdb === null)("SQL in DuckDB", () => {
  let connection: Connection;

  beforeAll(async () => {
    const instance = await duckdb?.DuckDBInstance.create(":memory:");
    connection = (await instance?.connect()) as Connection;
  });
  afterAll(() => connection?.closeSync());

  const rowsFrom = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();

  /** Orders share many texts: each is asked once. */
  async function expectTotals(answers: Answers): Promise<void> {
    const seen = new Set<string>();
    for (const compiled of INSTANCES_OF_FIVE) {
      const sql = withParameters(toSql(compiled), YEAR, YEAR);
      if (seen.has(sql)) continue;
      seen.add(sql);
      const total = totaller(compiled, PERIOD)(rowsOf(answers, compiled.record.over, compiled.slots, YEAR));
      const [row] = await rowsFrom(sql);
      const found = Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
      const { numerator, known, asked } = total;
      const denominator = total.denominator ?? known;
      expect({ key: instanceKey(compiled), ...found }).toEqual({
        key: instanceKey(compiled),
        numerator,
        denominator,
        known,
        asked,
      });
    }
    // 632 instances, some of them of the same text in two orders.
    expect(seen.size).toBeGreaterThan(500);
  }

  test("complete answers: numerator, denominator, known and asked of every instance", async () => {
    const answers = randomAnswers(7, "none");
    await store(connection, answers, [YEAR]);
    await expectTotals(answers);
  }, 120_000);

  describe("answers with gaps and closed cells", () => {
    const answers = randomAnswers(11, "some-closed");
    const years = [YEAR - 2, YEAR - 1, YEAR];
    beforeAll(() => store(connection, answers, years), 60_000);

    test("numerator, denominator, known and asked of every instance", () => expectTotals(answers), 120_000);

    test("cumulative: the rows of three years are added up", async () => {
      const cumulative = INSTANCES_OF_FIVE.filter(({ record }) => record.years === "cumulative");
      // Fifteen entries of the orders count from a start date.
      expect(cumulative).toHaveLength(15);
      for (const compiled of cumulative) {
        const rows = years.flatMap((year) => rowsOf(answers, compiled.record.over, compiled.slots, year));
        const total = totaller(compiled, PERIOD)(rows);
        const [row] = await rowsFrom(withParameters(toSql(compiled), YEAR - 2, YEAR));
        expect([Number(row?.numerator), Number(row?.known), Number(row?.asked)]).toEqual([
          total.numerator,
          total.known,
          total.asked,
        ]);
      }
    }, 60_000);

    test("windows: verdicts of every school on every criterion with a window", async () => {
      const byCriterion = new Map<string, CompiledIndicator[]>();
      for (const compiled of INSTANCES_OF_FIVE) {
        if (!compiled.record.window) continue;
        const works = byCriterion.get(compiled.record.code) ?? [];
        byCriterion.set(compiled.record.code, [...works, compiled]);
      }
      expect(byCriterion.size).toBeGreaterThan(20);
      const verdicts = new Set<unknown>();
      for (const works of byCriterion.values()) {
        const window = works[0]?.record.window as Window;
        const asked = windowYears(window, YEAR + (window.includesIdentificationYear ? 0 : 1));
        const rows = await rowsFrom(withParameters(toWindowSql(works, window), Math.min(...asked), YEAR));
        const found = new Map(rows.map((row) => [String(row.org), row.verdict === null ? null : Number(row.verdict)]));
        for (const org of answers.orgs.school) {
          const held = asked.map((year) =>
            works.map((compiled) => {
              const value = rowReader(compiled, PERIOD)(rowOf(answers, org, compiled.slots, year));
              return value.asked && value.known ? value.numerator : (value.reason ?? 0);
            }),
          );
          const { verdict } = judgeWindow(window, held);
          verdicts.add(verdict);
          expect([org, found.get(org)]).toEqual([org, verdict]);
        }
      }
      expect(verdicts).toEqual(new Set([1, 0, null]));
    }, 60_000);
  });
});
