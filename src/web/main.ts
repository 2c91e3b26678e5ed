// The page: its bar, the grid, and the pane's column. The pane shows first; the grid is large and is loaded after it.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { mountPane } from "../../taskpane/mount-pane.tsx";
import { deliverFiles } from "../engine/deliver-files.ts";
import { keepKeyboardWays } from "./keyboard-ways.ts";
import { lateHost } from "./late-host.ts";
import { pageCampaign } from "./page-campaign.ts";
import { PAGE_WORDS, type PageWords } from "./page-words.ts";
import { movePaneDivider } from "./pane-divider.ts";
import { keepPreferences, readPreferences } from "./preferences.ts";
import type { Workspace } from "./workspace.ts";

function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No element #${id} on the page`);
  return element as T;
}

const desk = byId("desk");
const gridBox = byId("grid");
const paneBox = byId("pane");
const status = byId("status");
const fileInput = byId<HTMLInputElement>("file");
const buttons = {
  open: byId<HTMLButtonElement>("open"),
  save: byId<HTMLButtonElement>("save"),
  newWorkbook: byId<HTMLButtonElement>("new"),
  example: byId<HTMLButtonElement>("example"),
};

const kept = readPreferences();
let language: Language = kept.language ?? "ru";
let theme = kept.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
let workspace: Workspace | undefined;
const words = (): PageWords => PAGE_WORDS[language];

const say = (text: string): void => {
  status.textContent = text;
};

function showWords(): void {
  const { name, open, save, newWorkbook, example, otherLanguage, dark, light, pane, toPane, divider, grid, waiting } = words();
  const title = workspace?.title;
  document.documentElement.lang = language;
  document.title = title === undefined ? name : `${title} — ${name}`;
  byId("title").textContent = title === undefined ? name : `${name} · ${title}`;
  const texts = { open, save, newWorkbook, example };
  for (const [id, button] of Object.entries(buttons)) button.textContent = texts[id as keyof typeof buttons];
  byId("language").textContent = otherLanguage;
  byId("language").lang = language === "ru" ? "en" : "ru";
  byId("theme").textContent = theme === "dark" ? light : dark;
  byId("pane-toggle").textContent = pane;
  byId("to-pane").textContent = toPane;
  byId("divider").ariaLabel = divider;
  byId("work").ariaLabel = grid;
  gridBox.dataset.waiting = waiting;
}

function togglePane(isOpen: boolean): void {
  desk.dataset.pane = isOpen ? "open" : "closed";
  byId("pane-toggle").ariaExpanded = String(isOpen);
}

function goToPane(): void {
  togglePane(true);
  paneBox.querySelector<HTMLElement>("[aria-current]")?.focus();
}

function speak(chosen: Language): void {
  if (chosen === language) return;
  language = chosen;
  keepPreferences({ language });
  workspace?.speak(language);
  showWords();
  say("");
}

function paint(chosen: "light" | "dark"): void {
  theme = chosen;
  document.documentElement.dataset.theme = theme;
  workspace?.setDark(theme === "dark");
  showWords();
}

paint(theme);
togglePane(true);
movePaneDivider(byId("divider"), kept.paneWidth, (paneWidth) => keepPreferences({ paneWidth }));
byId("to-pane").addEventListener("click", goToPane);
keepKeyboardWays({ grid: gridBox, others: [byId("bar"), byId("divider"), paneBox], goToPane });
byId("pane-toggle").addEventListener("click", () => togglePane(desk.dataset.pane !== "open"));
gridBox.ariaBusy = "true";
for (const button of Object.values(buttons)) button.disabled = true;

/** Two frames on, what stands on the page has been painted: only then is the grid fetched. */
const afterPaint = new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

async function loadWorkspace(): Promise<Workspace> {
  await afterPaint;
  const { Workspace: Loaded } = await import("./workspace.ts");
  const loaded = new Loaded({ container: gridBox, language, isDark: theme === "dark", now: () => new Date(), onFault: say });
  loaded.startNew(words().untitled);
  return loaded;
}

const loading = loadWorkspace();
const campaign = pageCampaign(lateHost(loading.then(({ host }) => host)), language, () => {
  keepPreferences({ opensExample: false });
  pane.forgetResults();
  say("");
});
const pane = mountPane(paneBox, campaign.bridge, {
  language,
  scheme: theme,
  onChoices: (choices) => {
    speak(choices.language);
    if (choices.scheme === "system" || choices.scheme === theme) return;
    keepPreferences({ theme: choices.scheme });
    paint(choices.scheme);
  },
});

async function takeExample(): Promise<void> {
  const files = await campaign.exampleFiles();
  say(words().exampleReady(files.length));
  await pane.collect(files);
}

byId("language").addEventListener("click", () => pane.speak(language === "ru" ? "en" : "ru"));
byId("theme").addEventListener("click", () => {
  const chosen = theme === "dark" ? "light" : "dark";
  keepPreferences({ theme: chosen });
  paint(chosen);
  pane.paint(chosen);
});

workspace = await loading;
const { open, save, newWorkbook, example } = buttons;
for (const button of Object.values(buttons)) button.disabled = false;
gridBox.ariaBusy = "false";
showWords();

const doing = (work: () => Promise<void>) => (): void => {
  work().catch((error: unknown) => say(words().failed(error instanceof Error ? error.message : String(error))));
};
const mayLeave = (): boolean => !workspace?.isChanged || confirm(words().discard);

async function showOther(text: string): Promise<void> {
  await campaign.replaceWorkbook();
  pane.refresh();
  showWords();
  say(text);
}

open.addEventListener("click", () => fileInput.click());
fileInput.addEventListener(
  "change",
  doing(async () => {
    const [file] = fileInput.files ?? [];
    fileInput.value = "";
    if (!workspace || !file || !mayLeave()) return;
    const fault = workspace.open(new Uint8Array(await file.arrayBuffer()), file.name);
    if (fault === undefined) await showOther(words().opened(file.name));
    else say(fault);
  }),
);
save.addEventListener(
  "click",
  doing(async () => {
    if (!workspace) return;
    const { name, bytes, notSaved } = await workspace.save();
    await deliverFiles([{ name, bytes }]);
    say([words().saved(name), ...notSaved.map(({ what, where }) => words().notSaved[what](where))].join(". "));
  }),
);
newWorkbook.addEventListener(
  "click",
  doing(async () => {
    if (!workspace || !mayLeave()) return;
    workspace.startNew(words().untitled);
    await showOther("");
  }),
);
example.addEventListener("click", () => {
  togglePane(true);
  doing(takeExample)();
});
window.addEventListener("beforeunload", (event) => {
  if (workspace?.isChanged) event.preventDefault();
});
if (kept.opensExample !== false) doing(takeExample)();
