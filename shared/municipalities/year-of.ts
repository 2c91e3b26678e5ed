// The year of each municipality's order, loaded when a plan is made: it is long, and most commands do without it.

import type { MunicipalityYear } from "../catalogue/municipality-year.ts";

const YEARS: { readonly [id: string]: () => Promise<MunicipalityYear> } = {
  zelenchuk: async () => (await import("./zelenchuk/year.ts")).ZELENCHUK_YEAR,
  botlikh: async () => (await import("./botlikh/year.ts")).BOTLIKH_YEAR,
  petrozavodsk: async () => (await import("./petrozavodsk/year.ts")).PETROZAVODSK_YEAR,
  ishimbay: async () => (await import("./ishimbay/year.ts")).ISHIMBAY_YEAR,
  "leninsk-kuznetsky": async () => (await import("./leninsk-kuznetsky/year.ts")).LENINSK_KUZNETSKY_YEAR,
  base: async () => (await import("./base/year.ts")).BASE_YEAR,
};

/** `undefined` where the id is of no municipality of the list. */
export const yearOf = async (id: string): Promise<MunicipalityYear | undefined> => YEARS[id]?.();
