// The script as it is sent to Google: its public names, its manifest, and that it works in a realm that has nothing but the services.

import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { FUNCTION_EXAMPLES } from "../../shared/catalogue/function-examples.ts";
import { FUNCTION_IDS } from "../../shared/catalogue/function-parameters.ts";
import { commandWordsOf } from "../../shared/catalogue/messages/command-words-of.ts";
import { functionWordsOf } from "../../shared/catalogue/messages/languages.ts";
import type { Host } from "../../shared/commands/host.ts";
import { parseRectangle } from "../../shared/workbook/block.ts";
import type { ScriptRun, ServerFunction } from "../../src/sheets/server/script-run.ts";
import { sheetsHost } from "../../src/sheets/server/sheets-host.ts";
import { sheetsWordsOf } from "../../src/sheets/words.ts";
import { describeHost } from "../hosts/contract.ts";
import { hostOn } from "../hosts/sheets-host.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";
import { builtText, type Script, scriptIn } from "./built-code.ts";

const SERVER: readonly ServerFunction[] = ["readSnapshotJson", "applyEditsJson", "goToJson", "insertFormulaJson"];
const MENU = ["onOpen", "onInstall", "showPane", "buildSummary", "checkForms"];
const FUNCTIONS: readonly string[] = FUNCTION_IDS;
const INTAKE = ["onFormResponse", "sweepResponses", "repairIntake", "importAllResponses", "switchResponseMarks"];

/** Top-level names of a script, as a realm has them once it has run; those that end in an underscore are private. */
function publicNames(code: string): string[] {
  const realm: Record<string, unknown> = {};
  runInNewContext(code, realm);
  return Object.keys(realm).filter((name) => !name.endsWith("_"));
}

/** `google.script.run` over the functions of a script: only texts pass, as they do there. */
function scriptRun(script: Script): ScriptRun {
  const chain = (done: (answer: string) => void, failed: (failure: { message: string }) => void): ScriptRun =>
    ({
      withSuccessHandler: (handler: typeof done) => chain(handler, failed),
      withFailureHandler: (handler: typeof failed) => chain(done, handler),
      ...Object.fromEntries(
        SERVER.map((name) => [
          name,
          (json: string) => {
            try {
              const answer = script[name]?.(json);
              if (typeof answer !== "string") throw new Error(`${name} gives no text`);
              done(answer);
            } catch (error) {
              failed({ message: String(error) });
            }
          },
        ]),
      ),
    }) as unknown as ScriptRun;
  return chain(
    () => {},
    () => {},
  );
}

async function sidebarHost() {
  const model = new SheetsModel();
  let sendings = 0;
  const host: Host = sheetsHost(scriptRun(scriptIn(model)), () => String(++sendings));
  return hostOn(model, host);
}

describeHost("Google Sheets through its sidebar and the built script", sidebarHost, { hasSelection: true });

describe("the built script", () => {
  it("has the public names that are declared, each with its documentation, and no others", () => {
    const code = builtText("sheets/Code.js");
    expect(publicNames(code).sort()).toEqual([...SERVER, ...MENU, ...FUNCTIONS].sort());
    expect(publicNames(builtText("sheets-intake/Code.js")).sort()).toEqual([...SERVER, ...MENU, ...FUNCTIONS, ...INTAKE].sort());
    for (const name of publicNames(code)) expect(code).toMatch(new RegExp(`\\*/\\nfunction ${name}\\(`));
    for (const name of FUNCTIONS) expect(code).toMatch(new RegExp(`@customfunction\\n \\*/\\nfunction ${name}\\(`));
    expect(publicNames(builtText("sheets-library/Code.js")).sort()).toEqual(publicNames(code).sort());
  });

  it("asks for the smallest scopes; the intake for one more", () => {
    const scopes = (path: string): string[] =>
      JSON.parse(builtText(path)).oauthScopes.map((scope: string) => scope.split("/").pop());
    expect(scopes("sheets/appsscript.json")).toEqual(["spreadsheets.currentonly", "script.container.ui"]);
    expect(scopes("sheets-intake/appsscript.json")).toEqual([
      "spreadsheets.currentonly",
      "script.container.ui",
      "script.scriptapp",
    ]);
    const { runtimeVersion, timeZone } = JSON.parse(builtText("sheets/appsscript.json"));
    expect([runtimeVersion, timeZone]).toEqual(["V8", "Europe/Moscow"]);
    // Without its permission a service fails only when it is called: the small script must not know it.
    expect(builtText("sheets/Code.js")).not.toMatch(/\bScriptApp\b|\bMailApp\b|\bUrlFetchApp\b|\bDriveApp\b|\bFormApp\b/);
  });

  it("the sidebar holds no template literals, in which comments would be lost", () => {
    expect(builtText("sheets/sidebar.html")).not.toContain("`");
  });

  it("the sidebar holds no signs of control, which a service may drop", () => {
    expect([...builtText("sheets/sidebar.html").matchAll(/[^\n\P{Cc}]/gu)]).toEqual([]);
  });

  it("does nothing before something of it is called", () => {
    const model = new SheetsModel();
    scriptIn(model);
    expect(model.calls.count).toBe(0);
  });

  it("the menu is built from constants, in the user's language, and names public functions", () => {
    const model = new SheetsModel();
    const script = scriptIn(model, "sheets-intake");
    script.onOpen?.({});
    const [menu] = model.ui.menus;
    expect(menu?.caption).toBe("МСОКО");
    expect(menu?.items.map(({ functionName }) => functionName)).toEqual([
      ...["showPane", "buildSummary", "checkForms"],
      ...["repairIntake", "importAllResponses", "switchResponseMarks"],
    ]);
    for (const { functionName } of menu?.items ?? []) expect(script[functionName]).toBeTypeOf("function");
    expect(model.calls.byName().map(([name]) => name)).not.toContain("SpreadsheetApp.getActive");
    model.session.locale = "en_US";
    script.onOpen?.({});
    expect(model.ui.menus[1]?.items[0]?.caption).toBe("Open the pane");
    script.showPane?.();
    expect(model.ui.sidebars).toHaveLength(1);
  });

  it("every custom function works on its own example as the spreadsheet hands it over, and calls no service", () => {
    const model = new SheetsModel();
    const script = scriptIn(model);
    for (const id of FUNCTION_IDS) {
      const { cells, arguments: args } = FUNCTION_EXAMPLES[id];
      const given = args.map((argument) => {
        if (typeof argument === "number") return argument;
        if (typeof argument === "object") return argument.text;
        const at = parseRectangle(argument);
        if (!at) throw new Error(argument);
        const rows = cells.slice(at.rowIndex, at.rowIndex + at.rowCount);
        return rows.map((row) => Array.from({ length: at.columnCount }, (_, i) => row[at.columnIndex + i] ?? ""));
      });
      const result = JSON.parse(JSON.stringify(script[id]?.(...given)));
      expect(Array.isArray(result) && Array.isArray(result[0]), id).toBe(true);
      expect(JSON.stringify(result), id).not.toContain("null");
    }
    expect(model.calls.count).toBe(0);
  });

  it("a custom function that cannot answer says why on its cell; dates of cells are dates", () => {
    const script = scriptIn(new SheetsModel());
    expect(() => script.SHARE?.([[5]], [[3]])).toThrow(functionWordsOf("ru").faults.partAboveWhole(5, 3));
    expect(() => script.SHARE?.([["текст"]], [[3]])).toThrow();
    expect(() => script.VALID_SNILS?.([[new Date(2026, 0, 1)]])).not.toThrow();
  });

  it("calls its commands what every host calls them", () => {
    for (const language of ["ru", "en"] as const) {
      const { titles } = commandWordsOf(language);
      const { commands } = sheetsWordsOf(language);
      for (const id of ["build-summary", "check-forms"] as const) expect(commands[id]).toBe(titles[id].title);
    }
  });

  it.each([
    ["ru_RU", "ru"],
    ["en_GB", "en"],
  ])("the menu's commands open the pane (%s), which runs them in the user's language", (locale, language) => {
    const model = new SheetsModel();
    const script = scriptIn(model);
    model.session.locale = locale;
    script.buildSummary?.();
    script.checkForms?.();
    const pages = model.ui.sidebars.map((sidebar) => sidebar.getContent());
    expect(pages[0]).toContain(`data-language="${language}" data-command="build-summary"`);
    expect(pages[1]).toContain(`data-language="${language}" data-command="check-forms"`);
  });

  // Each call of a custom function reads all of it: 350,000 bytes when there were 18 functions, at most 4,000 more for each added later.
  // Below what that allows, so that a growth by other things is seen too.
  it("is 372,000 bytes at most, and within what its functions allow", () => {
    const size = Buffer.byteLength(builtText("sheets/Code.js"));
    expect(size).toBeLessThanOrEqual(350_000 + 4_000 * (FUNCTION_IDS.length - 18));
    expect(size).toBeLessThanOrEqual(372_000);
  });
});
