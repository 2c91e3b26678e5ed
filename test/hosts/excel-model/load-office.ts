// Runs Microsoft's own office.js, unchanged, in Node: a page that is just enough of one, and Excel behind it is the model.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { ExcelFunctions } from "../../../src/excel/functions/excel-functions.ts";
import type { ExcelModel } from "./excel-model.ts";

const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const PAGE = new URL("https://localhost/taskpane.html");

/** Where the files of office.js lie that a page loads from Microsoft's address. */
const officeFolder = (): string => dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

interface ScriptElement {
  src?: string;
  onload?: () => void;
}

interface OfficePage {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: ExcelFunctions;
}

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
};

/** `modelNow` is asked at every call, so that one loaded office.js serves workbook after workbook. */
export async function loadOffice(modelNow: () => ExcelModel): Promise<OfficePage> {
  const folder = officeFolder();
  const run = (file: string) => runInContext(readFileSync(join(folder, file), "utf8"), context, { filename: file });
  const head = {
    appendChild: (script: ScriptElement) => {
      const { src } = script;
      if (!src?.startsWith(HOSTED)) return;
      // Not before office.js itself has come to its end, as in a browser: custom functions start by what it knows then.
      setTimeout(() => {
        run(src.slice(HOSTED.length));
        script.onload?.();
      }, 0);
    },
  };
  const document = {
    getElementsByTagName: (tag: string) => {
      if (tag === "script") return [{ src: `${HOSTED}office.js`, getAttribute: () => null }];
      return tag === "head" ? [head] : [];
    },
    createElement: () => ({ setAttribute: () => {}, getAttribute: () => null, style: {} }),
    getElementById: () => null,
    addEventListener: () => {},
    cookie: "",
    readyState: "complete",
    URL: PAGE.href,
    ...{ head, body: head, documentElement: {} },
  };
  const nothing = () => {};
  const window: Record<string, unknown> = {
    ...{
      console,
      performance,
      // The test's clock is the page's.
      Date,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      Promise,
      document,
      location: PAGE,
      name: "",
    },
    ...{ addEventListener: nothing, removeEventListener: nothing, postMessage: nothing },
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0)", platform: "Win32", language: "ru-RU" },
    history: { pushState: nothing, replaceState: nothing },
    ...{ localStorage: storage(), sessionStorage: storage() },
    external: new Proxy({}, { get: (_, name) => Reflect.get(modelNow().external(), name) }),
  };
  for (const itself of ["window", "self", "top", "parent"]) window[itself] = window;
  const context = createContext(window);
  run("office.js");
  const page = window as unknown as OfficePage;
  await page.Office.onReady();
  return page;
}
