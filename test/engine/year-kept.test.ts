// Files that come after a summary do not move the year in which schools were identified: the user is asked which year is right.

import { join } from "node:path";
import { expect, test } from "vitest";
import { fileHost } from "../hosts/file-host.ts";
import { EXAMPLE } from "../real-data.ts";
import { identifiedBy } from "./campaign-hash.ts";
import { campaignOn, filesOf, viewOf } from "./run-campaign.ts";

const ofWork = (year: number) => filesOf(join(EXAMPLE, "vpr", String(year))).filter(({ name }) => name.includes("РУ 5"));
const named = (year: number) => ofWork(year).map((file) => ({ ...file, name: `${year} ${file.name}` }));

test("2020, then 2021: the year stays, both are named, and a choice ends the question", async () => {
  const { host } = await fileHost();
  const campaign = campaignOn(host);
  const { bridge } = campaign;
  const summary = async () => viewOf(await bridge.run("build-summary", {}));
  const asked = ({ findings }: Awaited<ReturnType<typeof summary>>) =>
    findings.flatMap(({ text }) => (text.startsWith("Год идентификации был") ? [text] : []));

  viewOf(await bridge.collect(named(2020)));
  const first = await summary();
  // The latest results are of 2019/20: schools are identified in the year after.
  expect([first.year, asked(first)]).toEqual(["2020/21", []]);

  viewOf(await bridge.collect(named(2021)));
  for (const again of [await summary(), await summary()]) {
    expect(again.year).toBe("2020/21");
    expect(asked(again)).toEqual(["Год идентификации был 2020/21; по новым файлам стал бы 2021/22. Оставлен 2020/21."]);
  }
  await identifiedBy(campaign, 2022);
  const chosen = await summary();
  expect([chosen.year, asked(chosen)]).toEqual(["2021/22", []]);
});
