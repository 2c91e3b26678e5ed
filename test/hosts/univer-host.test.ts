// The page's grid as a host, in a real browser: the page carries the bundled host, the contract is asked from here.

import { afterAll, beforeAll } from "vitest";
import type { Host } from "../../shared/commands/host.ts";
import { type GridPage, openGridPage } from "../web/grid-page.ts";
import { describeHost, type HostUnderTest } from "./contract.ts";

let grid: GridPage;
beforeAll(async () => {
  grid = await openGridPage();
});
afterAll(() => grid?.close());

async function gridHost(): Promise<HostUnderTest> {
  const { ask } = grid;
  await ask("fresh");
  const host: Host = {
    readSnapshot: (request) => ask("readSnapshot", request),
    applyEdits: (edits, watch) => ask("applyEdits", edits, watch.isCancelled()),
    goTo: (place) => ask("goTo", place),
    insertFormula: (formula) => ask("insertFormula", formula),
  };
  return {
    host,
    type: (...at) => ask("type", ...at),
    formulaAt: (...at) => ask("formulaAt", ...at),
    noteAt: (...at) => ask("noteAt", ...at),
    // The grid draws no charts.
    chartsOn: async () => null,
  };
}

describeHost("the page's grid", gridHost, { hasSelection: true });
