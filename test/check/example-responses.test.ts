// The bundled response sheet of 26 schools. The expected numbers were counted over the file in Python, apart from this program.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hasLibreOffice, resavedByLibreOffice } from "../libre-office.ts";
import { EXAMPLE } from "../real-data.ts";
import { rowsOf, runCheck, send, useFolder } from "./made-submissions.ts";

useFolder();

const sendExample = () => send("ответы.xlsx", readFileSync(join(EXAMPLE, "passport.xlsx")));

test("the sum of the classes differs in two schools, one has no teachers", async () => {
  sendExample();
  const { exitCode, json, workbook } = runCheck({ year: "2020/21", deadline: "2021-06-10" });
  expect(exitCode).toBe(0);
  expect(json.completeness).toMatchObject({ schools: 26, accepted: 23, returned: 3, absent: 0, forms: { passport: 26 } });
  const broken = json.schools.flatMap(
    (school: { id: string; findings: { code: string; facts: { rule: string; worked: string } }[] }) =>
      school.findings.filter(({ code }) => code === "rule-broken").map(({ facts }) => [school.id, facts.rule, facts.worked]),
  );
  // Declared 1061 against 1059 by classes; 734 against 714.
  expect(broken).toEqual([
    ["63-013", "П-12", expect.any(String)],
    ["63-018", "П-01", expect.stringContaining("1061")],
    ["63-019", "П-01", expect.stringContaining("734")],
  ]);
  const [, first, second] = (await rowsOf(workbook, "Замечания к формам")).filter(
    ([, , , rule]) => rule === "П-01" || rule === "П-12",
  );
  expect(first?.[4]).toContain("1061");
  expect(second?.[5]).toContain("сошлось бы при 714");
  // No column of the sheet says when a row came.
  expect(json.schools[0].time).toBe("unknown");
});

test("exports of results beside the responses are named for what they are, and warn of nothing", () => {
  const { json } = runCheck({ year: "2020/21" }, EXAMPLE);
  const kinds = json.files.map(({ kind }: { kind: string }) => kind);
  expect(kinds.filter((kind: string) => kind === "results")).toHaveLength(42);
  expect(kinds.filter((kind: string) => kind === "responses")).toHaveLength(1);
  const ofFiles = json.findings.filter(({ code }: { code: string }) => code === "file-for-summary");
  expect(ofFiles).toHaveLength(42);
  expect(json.findings.filter(({ severity }: { severity: string }) => severity === "warning")).toEqual([]);
});

test("the same files give the same bytes, in another time zone too", () => {
  sendExample();
  const zone = process.env.TZ;
  const first = runCheck({}).workbook;
  process.env.TZ = "Asia/Vladivostok";
  const second = runCheck({}).workbook;
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(Buffer.compare(first ?? Buffer.of(), second ?? Buffer.from("none"))).toBe(0);
});

test.skipIf(!hasLibreOffice)("LibreOffice opens the protocol and counts the same (skipped without LibreOffice)", async () => {
  sendExample();
  const ours = runCheck({}).workbook ?? Uint8Array.of();
  const resaved = await rowsOf(resavedByLibreOffice(ours), "Сдача форм");
  const own = await rowsOf(ours, "Сдача форм");
  // Key figures, the sums, and every school's row.
  expect(resaved[3]?.slice(1, 4)).toEqual(["23", "3", "0"]);
  for (const [index, row] of own.entries()) expect(resaved[index]?.slice(0, row.length)).toEqual([...row]);
});
