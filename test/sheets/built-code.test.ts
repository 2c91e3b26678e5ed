// The script as it is sent to Google: its public names, its manifest, and that it works in a realm that has nothing but the services.

import { describe, expect, it } from "vitest";
import type { Host } from "../../shared/commands/host.ts";
import type { ScriptRun, ServerFunction } from "../../src/sheets/server/script-run.ts";
import { sheetsHost } from "../../src/sheets/server/sheets-host.ts";
import { describeHost } from "../hosts/contract.ts";
import { hostOn } from "../hosts/sheets-host.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";
import { builtText, type Script, scriptIn } from "./built-code.ts";

const SERVER: readonly ServerFunction[] = ["readSnapshotJson", "applyEditsJson", "goToJson", "insertFormulaJson"];
const MENU = ["onOpen", "onInstall", "showPane", "buildSummary", "checkForms"];
const FUNCTIONS = ["LOW_RESULT_SCHOOL"];
const INTAKE = ["onFormResponse", "repairIntake", "importAllResponses", "switchResponseMarks"];

/** Top-level names of a script; those that end in an underscore are private. */
const publicNames = (code: string): string[] =>
  [...code.matchAll(/^(?:function|var|let|const|class) ([\p{L}\w$]+)/gmu)].flatMap(([, name = ""]) =>
    name.endsWith("_") ? [] : name,
  );

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
    const code = builtText("dist/sheets/Code.js");
    expect(publicNames(code).sort()).toEqual([...SERVER, ...MENU, ...FUNCTIONS].sort());
    expect(publicNames(builtText("dist/sheets-intake/Code.js")).sort()).toEqual(
      [...SERVER, ...MENU, ...FUNCTIONS, ...INTAKE].sort(),
    );
    for (const name of publicNames(code)) expect(code).toMatch(new RegExp(`\\*/\\nfunction ${name}\\(`));
    for (const name of FUNCTIONS) expect(code).toMatch(new RegExp(`@customfunction\\n \\*/\\nfunction ${name}\\(`));
    expect(publicNames(builtText("dist/sheets-library/Code.js")).sort()).toEqual(publicNames(code).sort());
  });

  it("asks for the smallest scopes; the intake for one more", () => {
    const scopes = (path: string): string[] =>
      JSON.parse(builtText(path)).oauthScopes.map((scope: string) => scope.split("/").pop());
    expect(scopes("dist/sheets/appsscript.json")).toEqual(["spreadsheets.currentonly", "script.container.ui"]);
    expect(scopes("dist/sheets-intake/appsscript.json")).toEqual([
      "spreadsheets.currentonly",
      "script.container.ui",
      "script.scriptapp",
    ]);
    const { runtimeVersion, timeZone } = JSON.parse(builtText("dist/sheets/appsscript.json"));
    expect([runtimeVersion, timeZone]).toEqual(["V8", "Europe/Moscow"]);
    // Without its permission a service fails only when it is called: the small script must not know it.
    expect(builtText("dist/sheets/Code.js")).not.toMatch(/\bScriptApp\b|\bMailApp\b|\bUrlFetchApp\b|\bDriveApp\b|\bFormApp\b/);
  });

  it("the sidebar holds no template literals, in which comments would be lost", () => {
    expect(builtText("dist/sheets/sidebar.html")).not.toContain("`");
  });

  it("does nothing before something of it is called", () => {
    const model = new SheetsModel();
    scriptIn(model);
    expect(model.calls.count).toBe(0);
  });

  it("the menu is built from constants, in the user's language, and names public functions", () => {
    const model = new SheetsModel();
    const script = scriptIn(model, "dist/sheets-intake");
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

  it("the custom function takes rows as the spreadsheet hands them over, and calls no service", () => {
    const model = new SheetsModel();
    const script = scriptIn(model);
    const header = ["Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"];
    const works = ["2020/21", "2021/22"].map((year) => [year, "ВПР", "РУ", 5, 20, 13, 7, 0, 0]);
    const result = JSON.parse(JSON.stringify(script.LOW_RESULT_SCHOOL?.([header, ...works], "2022/23")));
    expect(result).toHaveLength(1);
    expect(result[0][0]).toMatch(/низк/i);
    expect(JSON.parse(JSON.stringify(script.LOW_RESULT_SCHOOL?.([header, ...works], "вчера")))[0][0]).toContain("вчера");
    expect(script.LOW_RESULT_SCHOOL?.("")).toHaveLength(1);
    expect(model.calls.count).toBe(0);
  });

  it("a menu's command says what is missing instead of failing", () => {
    const model = new SheetsModel();
    const script = scriptIn(model);
    script.buildSummary?.();
    expect(model.ui.alerts).toHaveLength(1);
    expect(model.ui.alerts[0]).toMatch(/МСОКО/);
  });
});
