// The words of a deadline read to its recurrence: every form of the five orders, and what a specialist types herself.

import { describe, expect, it } from "vitest";
import { readDeadlineText } from "../../shared/planning/read-deadline-text.ts";
import { YEARS } from "./municipality-years.ts";

/** Forms whose words alone do not say it: the row does (the essay), or they are no deadline at all. */
const SAID_ELSEWHERE = new Set(["bd3", "bd28", "id5", "id6", "id7", "id10", "ld4", "ld6", "ld7"]);

describe.each(YEARS)("the deadlines of $municipality", ({ deadlines }) => {
  it.each(deadlines.filter(({ id }) => !SAID_ELSEWHERE.has(id)))("«$text» is read as the profile has it", (deadline) => {
    expect(readDeadlineText(deadline.text)).toEqual(deadline.recurrence);
  });
});

it.each([
  ["в октябре", { kind: "yearly", windows: [["10-01", "10-31"]] }],
  ["май", { kind: "yearly", windows: [["05-01", "05-31"]] }],
  ["декабрь – январь", { kind: "yearly", windows: [["12-01", "01-31"]] }],
  ["до 15 мая 2027 г.", { kind: "once", from: null, to: "2027-05-15" }],
  [
    "1 октября, 1 апреля",
    {
      kind: "yearly",
      windows: [
        ["10-01", "10-01"],
        ["04-01", "04-01"],
      ],
      asOf: true,
    },
  ],
  ["к маёвке", null],
  ["", null],
])("«%s» typed by hand", (text, recurrence) => {
  expect(readDeadlineText(text)).toEqual(recurrence);
});
