// A host that is still on its way: the pane shows and works on files while the grid is loading, and its calls wait for the grid.

import type { Host } from "../../shared/commands/host.ts";

export const lateHost = (host: Promise<Host>): Host => ({
  readSnapshot: async (request) => (await host).readSnapshot(request),
  applyEdits: async (edits, watch) => (await host).applyEdits(edits, watch),
  goTo: async (place) => (await host).goTo(place),
  insertFormula: async (formula) => (await host).insertFormula(formula),
});
