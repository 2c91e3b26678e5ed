// The contents of each municipality's order, loaded when they are asked for: they are long, and most commands do without them.

import type { OrderContents } from "../catalogue/order-contents.ts";

const CONTENTS: { readonly [id: string]: () => Promise<OrderContents> } = {
  zelenchuk: async () => (await import("./zelenchuk/contents.ts")).ZELENCHUK_CONTENTS,
  botlikh: async () => (await import("./botlikh/contents.ts")).BOTLIKH_CONTENTS,
  petrozavodsk: async () => (await import("./petrozavodsk/contents.ts")).PETROZAVODSK_CONTENTS,
  ishimbay: async () => (await import("./ishimbay/contents.ts")).ISHIMBAY_CONTENTS,
  "leninsk-kuznetsky": async () => (await import("./leninsk-kuznetsky/contents.ts")).LENINSK_KUZNETSKY_CONTENTS,
  base: async () => (await import("./base/contents.ts")).BASE_CONTENTS,
};

/** Throws where the id is of no municipality of the list. */
export async function contentsOf(id: string): Promise<OrderContents> {
  const load = CONTENTS[id];
  if (!load) throw new Error(`no contents of ${id}`);
  return load();
}
