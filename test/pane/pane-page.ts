// The page that the tests open: the pane over the fake bridge, both within reach of a test.

import { mountPane, type PaneOptions } from "../../taskpane/mount-pane.tsx";
import { createFakeBridge, type FakeBridge } from "./fake-bridge.ts";

declare global {
  var fake: FakeBridge;
}

const asked = new URLSearchParams(location.search);
const language = asked.get("language") === "en" ? "en" : "ru";
const scheme = asked.get("scheme") === "dark" ? "dark" : "light";
const view = asked.get("view") as PaneOptions["view"] | null;

globalThis.fake = createFakeBridge({ withFiles: asked.has("files") });
document.documentElement.lang = language;
mountPane(document.getElementById("root") ?? document.body, globalThis.fake, {
  ...{ language, scheme, now: () => new Date(2026, 5, 11, 10, 0) },
  ...(view ? { view } : {}),
});
