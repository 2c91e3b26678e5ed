// «Год»: the plan of a school year in the open workbook — shown, built, marked as done, and as a file for calendars.

import { academicYearName } from "../../catalogue/academic-year.ts";
import { inEitherLanguage, yearWordsOf } from "../../catalogue/messages/year/index.ts";
import type { YearSheet } from "../../catalogue/messages/year/words.ts";
import { calendarFile } from "../../reports/year/calendar-file.ts";
import type { DoneMark } from "../../reports/year/year-data.ts";
import { YEAR_SHEETS } from "../../reports/year/year-workbook.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type BuiltYear, buildYear } from "../build-year.ts";
import { type Command, CommandRefusal, type Seen, type Wanted } from "../command.ts";
import type { PlanInput } from "../command-types.ts";
import { yearView } from "../views/year-view.ts";

const namesOf = (sheet: YearSheet): readonly string[] => inEitherLanguage((words) => words.sheets[sheet].name);

const wantsYear = (_: unknown, { municipality }: PlanInput): Wanted => ({
  sheets: YEAR_SHEETS.flatMap(namesOf),
  profile: municipality,
  year: municipality,
});

/** What a plan is read from: nothing, where the workbook holds none. */
const holdsPlan = ({ sheets }: WorkbookSnapshot): boolean => sheets.some(({ name }) => namesOf("dates").includes(name));

/** Throws `CommandRefusal`. */
function built(seen: Seen, { municipality, year }: PlanInput, marks: readonly DoneMark[] = []): BuiltYear {
  const { profile, year: plan, workbook, today, language, campaign } = seen;
  if (!plan) throw new CommandRefusal("profile-unknown", municipality);
  const name = campaign.settings.name || profile.name;
  const outcome = buildYear({ municipality: plan, name, order: profile.order, year, today, earlier: workbook, marks }, language);
  if (outcome.ok) return outcome;
  throw new CommandRefusal("other-plan", `${outcome.holds.municipality}, ${academicYearName(outcome.holds.year)}`);
}

const viewOf = ({ data }: BuiltYear, seen: Seen, isBuilt: boolean) =>
  yearView(data, { file: seen.workbook.file, isBuilt }, seen.language);

export const yearCommand: Command<"year"> = {
  id: "year",
  wants: wantsYear,
  run: (seen, input) => ({
    ...{ campaign: seen.campaign, edits: [], files: [] },
    view: viewOf(built(seen, input), seen, holdsPlan(seen.workbook)),
  }),
};

export const buildYearCommand: Command<"build-year"> = {
  id: "build-year",
  wants: wantsYear,
  run(seen, input) {
    const made = built(seen, input);
    return { campaign: seen.campaign, edits: made.edits, files: [], view: viewOf(made, seen, true) };
  },
};

export const markDoneCommand: Command<"mark-done"> = {
  id: "mark-done",
  wants: wantsYear,
  run(seen, { mark, ...input }) {
    const before = built(seen, input);
    if (!before.data.rows.some(({ item }) => item === mark.item)) throw new CommandRefusal("measure-unknown", mark.item);
    const made = built(seen, input, [mark]);
    return { campaign: seen.campaign, edits: made.edits, files: [], view: viewOf(made, seen, true) };
  },
};

export const yearCalendarCommand: Command<"year-calendar"> = {
  id: "year-calendar",
  wants: wantsYear,
  run(seen, input) {
    const words = yearWordsOf(seen.language);
    const made = built(seen, input);
    const name = words.calendarFile(academicYearName(input.year).replace("/", "-"));
    const file = { kind: "text", name, text: calendarFile(made.data, words) } as const;
    return { campaign: seen.campaign, edits: [], files: [file], view: { events: made.data.rows.length } };
  },
};
