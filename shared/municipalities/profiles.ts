// The municipalities whose orders the tool knows: all that is known of one before its profile, which is long, is loaded.

import type { Profile } from "../catalogue/profile.ts";

export interface ProfileEntry {
  readonly id: string;
  /** Blank for the profile of no municipality. */
  readonly name: string;
  readonly load: () => Promise<Profile>;
}

export const PROFILES: readonly ProfileEntry[] = [
  { id: "zelenchuk", name: "Зеленчукский район", load: async () => (await import("./zelenchuk/profile.ts")).ZELENCHUK },
  { id: "botlikh", name: "Ботлихский район", load: async () => (await import("./botlikh/profile.ts")).BOTLIKH },
  {
    id: "petrozavodsk",
    name: "Петрозаводский городской округ",
    load: async () => (await import("./petrozavodsk/profile.ts")).PETROZAVODSK,
  },
  { id: "ishimbay", name: "Ишимбайский район", load: async () => (await import("./ishimbay/profile.ts")).ISHIMBAY },
  {
    id: "leninsk-kuznetsky",
    name: "Ленинск-Кузнецкий городской округ",
    load: async () => (await import("./leninsk-kuznetsky/profile.ts")).LENINSK_KUZNETSKY,
  },
  { id: "base", name: "", load: async () => (await import("./base/profile.ts")).BASE },
];

/** `undefined`: no profile has this id. */
export const loadProfile = async (id: string): Promise<Profile | undefined> => PROFILES.find((entry) => entry.id === id)?.load();
