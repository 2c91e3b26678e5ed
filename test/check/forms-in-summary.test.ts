// The forms that schools have filled go into the summary as well: results of exams, and the admission to grade 10.

import { expect, test } from "vitest";
import { runSvod } from "../files/run-svod.ts";
import { filledForm, inFolder, send, useFolder } from "./made-submissions.ts";

useFolder();

// 3 of 10 with «2» in ОГЭ mathematics and nobody with «5», two years running: criterion 2.1.1.f by hand.
const LOW = { "oge_ma.participants": 10, "oge_ma.mark2": 3, "oge_ma.mark3": 4, "oge_ma.mark4": 3, "oge_ma.mark5": 0 };
/** The one work of every good form. */
const ALONE = { "vpr5_ru.participants": null, "vpr5_ru.mark3": null, "vpr5_ru.mark4": null };
// 1 of 40 from other schools is 2.5%, below the 5% of criterion 2.1.1.j.
const CLOSED = { upper_pupils: 40, grade10_admitted: 20, grade10_from_other: 1 };

test("results of two years and the admission give the verdict, with the cells of the forms as sources", async () => {
  send("2025.xlsx", await filledForm(0, { ...LOW, ...CLOSED }, 2025));
  send("2026.xlsx", await filledForm(0, { ...LOW, ...CLOSED }, 2026));
  const { json } = runSvod([inFolder("формы")], { year: "2026/27" });
  expect(json.schools).toHaveLength(1);
  expect(json.schools[0]).toMatchObject({ id: "edu203001", verdict: "low-result", met: ["2.1.1.f", "2.1.1.j"] });
  const [evidence] = json.schools[0].criteria
    .find(({ criterion }: { criterion: string }) => criterion === "2.1.1.f")
    .evidence.filter(({ status }: { status: string }) => status === "met");
  expect(evidence).toMatchObject({ participants: 10, low: 3, high: 0, at: { file: "2025.xlsx", sheet: "Результаты" } });
});

test("marks that do not add up to the participants are not used, and that is said", async () => {
  send("2026.xlsx", await filledForm(0, { ...ALONE, ...LOW, "oge_ma.mark3": 5 }, 2026));
  const { json } = runSvod([inFolder("формы")], { year: "2026/27" });
  expect(json.indicators).toEqual([]);
  expect(json.findings.map(({ code }: { code: string }) => code)).toContain("results-missing");
});

test.each(["н/д", "нет данных", "х"])("«%s» among the marks is no zero: the work is not used, and that is said", async (word) => {
  send("2026.xlsx", await filledForm(0, { ...ALONE, ...LOW, "oge_ma.mark3": 7, "oge_ma.mark4": 0, "oge_ma.mark5": word }, 2026));
  const { json } = runSvod([inFolder("формы")], { year: "2026/27" });
  expect(json.indicators).toEqual([]);
  expect(json.findings.map(({ code }: { code: string }) => code)).toContain("field-no-data");
});
