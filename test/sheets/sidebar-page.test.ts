// The sidebar as it is sent to Google, in a browser, over the built script in a bare realm: from the files to the summary.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "../../src/files/list-files.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";
import { EXAMPLE } from "../real-data.ts";
import { builtText, scriptIn } from "./built-code.ts";

const PAGE = "https://script.example/sidebar";

/** `google.script.run` of a page: texts go to the function `callServer`, which the test gives it. */
const SCRIPT_RUN = `
const chain = (done, failed) => new Proxy({}, {
  get: (_, name) =>
    name === "withSuccessHandler" ? (handler) => chain(handler, failed)
    : name === "withFailureHandler" ? (handler) => chain(done, handler)
    : (json) => { callServer(name, json).then(done, failed); },
});
globalThis.google = { script: { run: chain(() => {}, () => {}) } };
`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

interface Around {
  /** The policy that the page comes with. */
  readonly policy?: string;
  readonly initScript?: string;
  /** What the script puts after the page. */
  readonly appended?: string;
}

async function openSidebar({ policy, initScript, appended = "" }: Around = {}) {
  const model = new SheetsModel();
  const script = scriptIn(model);
  const page = await browser.newPage({ viewport: { width: 300, height: 800 }, locale: "ru-RU" });
  const faults: string[] = [];
  const workers: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.exposeFunction("callServer", (name: string, json: string) => {
    const answer = script[name]?.(json);
    if (typeof answer !== "string") throw new Error(`${name} gives no text`);
    return answer;
  });
  await page.addInitScript(SCRIPT_RUN + (initScript ?? ""));
  const headers = policy === undefined ? {} : { "Content-Security-Policy": policy };
  await page.route(PAGE, (route) =>
    route.fulfill({ body: builtText("sheets/sidebar.html") + appended, contentType: "text/html", headers }),
  );
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(PAGE);
  await page.waitForSelector("#pane > *", { timeout: 30_000 });
  return { model, page, faults, workers, asked };
}

type Sidebar = Awaited<ReturnType<typeof openSidebar>>;

async function summarise({ page, model }: Sidebar, paths: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: "Выбрать файлы", exact: true }).click();
  await page
    .locator("#pane input[type=file]")
    .first()
    .setInputFiles([...paths]);
  await page.getByText("Файлы прочитаны").first().waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Построить сводку" }).first().click();
  await expect.poll(() => model.spreadsheet.sheets.length, { timeout: 60_000 }).toBeGreaterThan(5);
  await page.getByText("Сводка построена").first().waitFor({ timeout: 60_000 });
}

const namesOf = ({ model }: Sidebar): string[] => model.spreadsheet.sheets.map(({ name }) => name);
const example = (start: string): string[] =>
  (listFiles(EXAMPLE) ?? []).flatMap(({ name, path }) => (name.startsWith(start) ? [path] : []));

describe("the sidebar", () => {
  it("takes the example's files and puts the summary into the spreadsheet, computing in a worker", async () => {
    const sidebar = await openSidebar();
    await summarise(sidebar, example(""));
    expect(namesOf(sidebar).slice(0, 3)).toEqual(["Лист1", "Сводка", "Школы"]);
    expect(sidebar.workers).toEqual([expect.stringMatching(/^blob:/)]);
    // One file and nothing besides: a page of HtmlService has no others.
    expect(sidebar.asked).toEqual([PAGE]);
    expect(sidebar.faults).toEqual([]);
    await sidebar.page.close();
  }, 180_000);

  it("speaks the language that the script tells it of", async () => {
    const { page, faults } = await openSidebar({ appended: '<div id="opened" hidden data-language="en" data-command=""></div>' });
    await page.getByRole("button", { name: "Choose files", exact: true }).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ["are stopped by the page's policy", { policy: "worker-src 'none'" }],
    ["are refused at once", { initScript: "globalThis.Worker = class { constructor() { throw new Error('no'); } };" }],
  ])(
    "where workers %s, computes beside the pane and comes to the same sheets",
    async (_, around) => {
      const sidebar = await openSidebar(around);
      await summarise(sidebar, example("vpr/2021/"));
      expect(namesOf(sidebar).slice(0, 3)).toEqual(["Лист1", "Сводка", "Школы"]);
      expect(sidebar.workers).toEqual([]);
      expect(sidebar.faults).toEqual([]);
      await sidebar.page.close();
    },
    180_000,
  );
});
