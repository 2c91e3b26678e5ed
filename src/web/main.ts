// The page: its bar, the grid, and the pane's column. The grid is large and is loaded after the bar shows.

import { findingMessage } from "../../shared/catalogue/messages/languages.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { deliverFiles } from "../engine/deliver-files.ts";
import { exampleFiles } from "./example-files.ts";
import { mountPaneHere } from "./mount-pane-here.ts";
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
const pane = byId("pane");
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
const words = (): PageWords => PAGE_WORDS[language];

const say = (text: string): void => {
  status.textContent = text;
};

function showWords(title: string | undefined): void {
  const { name, open, save, newWorkbook, example, otherLanguage, dark, light, pane: paneName, divider, grid, waiting } = words();
  document.documentElement.lang = language;
  document.title = title === undefined ? name : `${title} — ${name}`;
  byId("title").textContent = title === undefined ? name : `${name} · ${title}`;
  const texts = { open, save, newWorkbook, example };
  for (const [id, button] of Object.entries(buttons)) button.textContent = texts[id as keyof typeof buttons];
  byId("language").textContent = otherLanguage;
  byId("language").lang = language === "ru" ? "en" : "ru";
  byId("theme").textContent = theme === "dark" ? light : dark;
  byId("pane-toggle").textContent = paneName;
  pane.ariaLabel = paneName;
  byId("divider").ariaLabel = divider;
  gridBox.ariaLabel = grid;
  gridBox.dataset.waiting = waiting;
}

function showTheme(): void {
  document.documentElement.dataset.theme = theme;
}

function togglePane(isOpen: boolean): void {
  desk.dataset.pane = isOpen ? "open" : "closed";
  byId("pane-toggle").ariaExpanded = String(isOpen);
}

function start(workspace: Workspace): void {
  const mounted = mountPaneHere(pane, workspace, language);
  const doing = (work: () => Promise<void>) => (): void => {
    work().catch((error: unknown) => say(words().failed(error instanceof Error ? error.message : String(error))));
  };
  const mayLeave = (): boolean => !workspace.isChanged || confirm(words().discard);

  buttons.open.addEventListener("click", () => fileInput.click());
  fileInput.addEventListener(
    "change",
    doing(async () => {
      const [file] = fileInput.files ?? [];
      fileInput.value = "";
      if (!file || !mayLeave()) return;
      const finding = workspace.open(new Uint8Array(await file.arrayBuffer()), file.name);
      const message = finding && findingMessage(finding, language);
      say(message ? words().unreadable(message.text, message.advice) : words().opened(file.name));
      showWords(workspace.title);
    }),
  );
  buttons.save.addEventListener(
    "click",
    doing(async () => {
      const { name, bytes, notSaved } = await workspace.save();
      await deliverFiles([{ name, bytes }]);
      say([words().saved(name), ...notSaved.map(({ what, where }) => words().notSaved[what](where))].join(". "));
    }),
  );
  buttons.newWorkbook.addEventListener("click", () => {
    if (!mayLeave()) return;
    workspace.startNew(words().untitled);
    showWords(workspace.title);
    say("");
  });
  buttons.example.addEventListener(
    "click",
    doing(async () => {
      const files = await exampleFiles();
      say(words().exampleReady(files.length));
      togglePane(true);
      await mounted.take(files);
    }),
  );
  byId("language").addEventListener("click", () => {
    language = language === "ru" ? "en" : "ru";
    keepPreferences({ language });
    workspace.speak(language);
    mounted.speak(language);
    showWords(workspace.title);
    say("");
  });
  byId("theme").addEventListener("click", () => {
    theme = theme === "dark" ? "light" : "dark";
    keepPreferences({ theme });
    showTheme();
    workspace.setDark(theme === "dark");
    showWords(workspace.title);
  });
  window.addEventListener("beforeunload", (event) => {
    if (workspace.isChanged) event.preventDefault();
  });
  showWords(workspace.title);
}

showTheme();
showWords(undefined);
togglePane(false);
movePaneDivider(byId("divider"), kept.paneWidth, (paneWidth) => keepPreferences({ paneWidth }));
byId("pane-toggle").addEventListener("click", () => togglePane(desk.dataset.pane !== "open"));
gridBox.ariaBusy = "true";
for (const button of Object.values(buttons)) button.disabled = true;

const { Workspace: LoadedWorkspace } = await import("./workspace.ts");
const workspace = new LoadedWorkspace({ container: gridBox, language, isDark: theme === "dark", now: () => new Date() });
workspace.startNew(words().untitled);
for (const button of Object.values(buttons)) button.disabled = false;
gridBox.ariaBusy = "false";
start(workspace);
