// One figure for all findings and verdicts of the example's campaign: equal on every host, and equal to the command line's.

import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import type { Host } from "../../shared/commands/host.ts";
import { EXAMPLE } from "../real-data.ts";
import { commandLineCampaign } from "./command-line-campaign.ts";
import { type Campaign, campaignOn, filesOf, viewOf } from "./run-campaign.ts";

/** The year that the command line is asked for: 2021/22. */
const YEAR = 2022;

/** What `export-data` hands over. */
interface CampaignData {
  readonly summary: unknown;
  readonly protocol: unknown;
}

/** Of objects with the same members in another order the JSON is the same. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const hashOf = ({ summary, protocol }: CampaignData): string =>
  createHash("sha256")
    .update(JSON.stringify([summary, protocol], inOrder))
    .digest("hex");

/** Identification for this academic year, everything else as it is. */
export async function identifiedBy({ bridge }: Campaign, year: number): Promise<void> {
  const { settings, collection, withOpenWorkbook } = viewOf(await bridge.run("settings", {}));
  const changed = { settings: { ...settings, identificationYear: year }, collection, withOpenWorkbook };
  viewOf(await bridge.run("change-settings", changed));
}

/** Collects the example, builds its summary and checks its forms in the host's open workbook, as the pane does. */
async function runExample(host: Host): Promise<CampaignData> {
  const campaign = campaignOn(host);
  const { bridge, delivered } = campaign;
  viewOf(await bridge.collect(filesOf(EXAMPLE)));
  await identifiedBy(campaign, YEAR);
  viewOf(await bridge.run("build-summary", {}));
  viewOf(await bridge.run("check-forms", {}));
  viewOf(await bridge.run("export-data", {}));
  const archive = unzipSync(delivered[0]?.bytes ?? new Uint8Array());
  const data = (name: string): unknown => JSON.parse(new TextDecoder().decode(archive[name]));
  return { summary: data("svod.json"), protocol: data("proverka.json") };
}

export const campaignHash = async (host: Host): Promise<string> => hashOf(await runExample(host));

export const commandLineHash = (): string => hashOf(commandLineCampaign());
