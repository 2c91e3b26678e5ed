// What each form of rule compiles to, stated in full. The forms of rules are those of Rosstat's ФЛК (форматно-логический контроль).

import { expect, test } from "vitest";
import { compiled } from "./shown-instance.ts";

const CASES: readonly (readonly [name: string, text: string, instances: readonly string[]])[] = [
  [
    "columns only: every row of the sections that have them; a forbidden cell is left out of a sum",
    "гр.3 = сумме гр.4-6",
    [
      "total.all = total.girls + total.boys + total.left",
      "g1.all = g1.girls + g1.boys + g1.left",
      "g2.all = g2.girls + g2.boys + g2.left",
      "g3.all = g3.girls + g3.boys + g3.left",
      "home.all = home.girls + home.left",
    ],
  ],
  [
    "columns in two sections; the row whose only cell on one side is forbidden is skipped",
    "гр.3 >= гр.4",
    [
      "total.all >= total.girls",
      "g1.all >= g1.girls",
      "g2.all >= g2.girls",
      "g3.all >= g3.girls",
      "home.all >= home.girls",
      "heads.all >= heads.part",
      "teachers.all >= teachers.part",
    ],
  ],
  [
    "a scope of rows, a list of columns",
    "по строкам 101,103: гр.3 = сумме гр.4,5",
    ["total.all = total.girls + total.boys", "g2.all = g2.girls + g2.boys"],
  ],
  [
    "a scope of columns, a range of rows with a gap in the numbering",
    "по графам 3–5: стр.101 = сумме стр.102–105",
    [
      "total.all = g1.all + g2.all + g3.all",
      "total.girls = g1.girls + g2.girls + g3.girls",
      "total.boys = g1.boys + g2.boys + g3.boys",
    ],
  ],
  [
    "rows only: every column that these rows have in common",
    "стр.101 >= стр.201",
    ["total.all >= heads.all", "total.girls >= heads.part"],
  ],
  [
    "rows only: a column that is forbidden on one side is skipped",
    "стр.107 <= стр.101",
    ["home.all <= total.all", "home.girls <= total.girls", "home.left <= total.left"],
  ],
  ["two cells", "стр.107 гр.3 <= стр.102 гр.3", ["home.all <= g1.all"]],
  [
    "a condition in a scope of rows",
    "по строкам 201-203: если гр.3 > 0, то гр.4 > 0",
    ["если heads.all > 0, то heads.part > 0", "если teachers.all > 0, то teachers.part > 0"],
  ],
  ["a condition on other cells", "если стр.101 гр.3>0, то стр.107 гр.3>0", ["если total.all > 0, то home.all > 0"]],
  ["a condition behind", "стр.107 гр.3>0, если стр.101 гр.3>0", ["если total.all > 0, то home.all > 0"]],
  [
    "several conditions",
    "если стр.101 гр.3 > 0 и [pupils] >= 5, то стр.107 гр.3 > 0",
    ["если total.all > 0 и pupils >= 5, то home.all > 0"],
  ],
  [
    "member by member along columns",
    "стр.105 гр.3,4,6 = стр.102 гр.3,5,6 соответственно",
    ["g3.all = g1.all", "g3.girls = g1.boys", "g3.left = g1.left"],
  ],
  [
    "member by member along rows",
    "стр.201,202 гр.3 <= соответственно стр.102-103 гр.4",
    ["heads.all <= g1.girls", "teachers.all <= g2.girls"],
  ],
  [
    "member by member against sums: the other axis is added up",
    "стр.101 гр.3,4 = сумме стр.102-105 гр.3,4 соответственно",
    ["total.all = g1.all + g2.all + g3.all", "total.girls = g1.girls + g2.girls + g3.girls"],
  ],
  [
    "member by member under one condition",
    "если [pupils] > 0, то стр.101 гр.3,4 > стр.102 гр.3,4 соответственно",
    ["если pupils > 0, то total.all > g1.all", "если pupils > 0, то total.girls > g1.girls"],
  ],
  ["a sum over rows of another section", "стр.101 гр.3 = сумме стр.201-203 гр.4", ["total.all = heads.part + teachers.part"]],
  ["a sum over a table", "[pupils] = сумме стр.102,103 гр.4,5", ["pupils = g1.girls + g1.boys + g2.girls + g2.boys"]],
  ["fields by their codes", "[pupils] >= [staff_highest]", ["pupils >= staff_highest"]],
  ["a sum of terms", "[pupils] >= [g1.all] + [g2.all]", ["pupils >= g1.all + g2.all"]],
  ["a sum of fields", "[pupils] = сумме [g1.all], [g2.all]", ["pupils = g1.all + g2.all"]],
  ["yes-no is a number", "если [hostel] = 1, то [pupils] > 0", ["если hostel = 1, то pupils > 0"]],
  ["last year, within percents", "стр.101 гр.3 = стр.101 гр.3 прошлого года с точностью 20%", ["total.all = total.all' ±20%"]],
  ["last year named first, with a factor", "[pupils] >= 0,8 * прошлый год [pupils]", ["pupils >= 0.8*pupils'"]],
  ["last year of a whole sum", "[pupils] = сумме стр.102,103 гр.3 за прошлый год", ["pupils = g1.all' + g2.all'"]],
  ["two forms", "форма results: стр.101 гр.3 <= форма passport: [g2.all]", ["results:math.took <= g2.all"]],
  [
    "a named form holds to the end of the side",
    "форма results: стр.101 гр.3 + стр.102 гр.3 <= [pupils]",
    ["results:math.took + results:russian.took <= pupils"],
  ],
  [
    "the row is taken over; an absolute tolerance",
    "стр.105 гр.3 = гр.4 + гр.5 - гр.6 с точностью до 1",
    ["g3.all = g3.girls + g3.boys + -1*g3.left ±1"],
  ],
  ["the column is taken over", "стр.101 гр.3 = сумме стр.102-105", ["total.all = g1.all + g2.all + g3.all"]],
  ["a condition gives its row to the check", "если стр.101 гр.3 > 0, то гр.4 > 0", ["если total.all > 0, то total.girls > 0"]],
  ["plus-minus", "[pupils] = стр.101 гр.3 ± 1", ["pupils = total.all ±1"]],
  ["plus-minus percents", "[pupils] = стр.101 гр.3 ±20%", ["pupils = total.all ±20%"]],
  ["within either", "[pupils] = прошлый год [pupils] с точностью 20% или до 5", ["pupils = pupils' ±5 ±20%"]],
  ["constants add up", "[pupils] + 2 <= 25 * стр.101 гр.3 / 2 - 1 * 3 + 5", ["pupils + 2 <= 12.5*total.all + 2"]],
  [
    "all rows said in words",
    "по всем строкам: гр.6 <= стр.101 гр.3",
    ["total.left <= total.all", "g1.left <= total.all", "g2.left <= total.all", "g3.left <= total.all", "home.left <= total.all"],
  ],
  [
    "sums on both sides, the column named before the row",
    "сумма гр.4,5 по строке 101 равна сумме стр.102,103 гр.4,5",
    ["total.girls + total.boys = g1.girls + g1.boys + g2.girls + g2.boys"],
  ],
];

test.each(CASES)("%s: %s", (_, text, instances) => {
  expect(compiled(text)).toEqual(instances);
});

test("a rule of the other form speaks of its own rows", () => {
  expect(compiled("гр.4 <= гр.3", "results")).toEqual([
    "results:math.two <= results:math.took",
    "results:russian.two <= results:russian.took",
  ]);
});

test("a row filled with words is passed over where the rule goes through all rows", () => {
  expect(compiled("по строкам 301-304: гр.3 >= 0")).toEqual(["pupils >= 0", "staff_highest >= 0", "hostel >= 0"]);
});
