// The add-in's modules, in the one runtime of pane, ribbon and custom functions: brings the pane, when it is wanted, and the table of functions,
// each as a script of its own, to the first script, which has told Excel of them already.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { BUILD } from "../engine/build-id.ts";
import { localTime } from "../engine/local-time.ts";
import type { LateParts } from "./late-parts.ts";
import type { Screen } from "./ribbon-commands.ts";
import { whenShown } from "./when-shown.ts";

let language: Language = "ru";

let attempts = 0;

const loadFunctions: LateParts["loadFunctions"] = async () => {
  // Browsers keep an import that has failed as failed: another attempt is another address. Hence the table is a file of its own.
  const address = `./functions.js${attempts === 0 ? "" : `?attempt=${attempts}`}`;
  attempts++;
  const { functionRunner, BUILD: theirs }: typeof import("./functions/run-function.ts") = await import(address);
  if (theirs !== BUILD) throw new Error(`functions of the build ${theirs}, not ${BUILD}`);
  return functionRunner(() => ({ language, today: localTime(new Date()).slice(0, 10) }));
};

let screen: Promise<Screen> | undefined;

const folder = new URL(".", import.meta.url);

/** The pane's looks: a page that nobody sees does without them. */
const loadStyles = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL("taskpane.css", folder).href;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error("taskpane.css")));
    document.head.append(link);
  });

async function startScreen(): Promise<Screen> {
  window.startBegun();
  try {
    const [{ startPane }] = await Promise.all([import("./start-pane.ts"), loadStyles()]);
    const started = startPane(language, {
      folder,
      speak: (chosen) => {
        language = chosen;
      },
    });
    window.startDone();
    return started;
  } catch (error) {
    window.startFailed("site");
    throw error;
  }
}

/** The pane and its worker are loaded once, when the pane is first shown or a button is pressed: not with every workbook that is opened. */
const openScreen: LateParts["openScreen"] = () => {
  screen ??= startScreen();
  return screen;
};

async function start() {
  const info = await Office.onReady();
  if (info.host === null || info.host === undefined) {
    window.startFailed("outside");
    return;
  }
  language = Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "ru";
  window.bringMsoko({ loadFunctions, openScreen });
  // What fails is said on the page.
  await whenShown(info, () => void openScreen().catch(() => undefined));
}

await start();
