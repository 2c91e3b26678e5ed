// The profile that the options name, and the line that says whose criteria a command works by.

import { profileConsoleOf } from "../../shared/catalogue/messages/console-words-of.ts";
import { wordsOf } from "../../shared/catalogue/messages/languages.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { Profile } from "../../shared/catalogue/profile.ts";
import { loadProfile, PROFILES } from "../../shared/municipalities/profiles.ts";
import { BadOption } from "./settings-options.ts";

export interface ProfileOptions {
  /** Id of a profile; absent: nobody has chosen. */
  readonly municipality?: string;
  /** The municipality's own name. */
  readonly name?: string;
}

const IDS = PROFILES.map(({ id }) => id);
const BASE = "base";

/** Rejects with `BadOption`. */
export async function chosenProfile({ municipality }: ProfileOptions): Promise<Profile> {
  const profile = await loadProfile(municipality ?? BASE);
  if (!profile) throw new BadOption("--municipality", municipality ?? BASE, IDS.join(", "));
  return profile;
}

export function profileLine({ name, criteriaFrom }: Profile, options: ProfileOptions, language: Language): string {
  const [lines, { report }] = [profileConsoleOf(language), wordsOf(language)];
  const { municipality, order } = criteriaFrom;
  const short = `${municipality}, ${report.orderShort(order.number, order.date)}`;
  const line =
    options.municipality === undefined ? lines.assumed(short, IDS.join(", ")) : lines.chosen(name || report.baseProfile, short);
  return options.name === undefined ? line : `${lines.named(options.name)} ${line}`;
}
