// The manifest: valid by Microsoft's schemas, sound where they do not look, and of one mind with the program.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { drawIcons, ICON_SIZES } from "../../src/build/draw-icons.mjs";
import { manifestFaults } from "../../src/build/manifest-faults.mjs";
import { NAMESPACE } from "../../src/excel/insert-formula.ts";
import { RIBBON_COMMANDS } from "../../src/excel/ribbon-commands.ts";
import { MANIFEST_SCHEMAS } from "./manifest-schemas.ts";

const manifest = readFileSync("manifest.xml", "utf8");

const schemaFaults = async (xml: string): Promise<readonly string[]> => {
  const { main, others } = MANIFEST_SCHEMAS!;
  const { errors } = await validateXML({ xml: { fileName: "manifest.xml", contents: xml }, schema: main, preload: others });
  return errors.map(({ message }) => message);
};

describe.skipIf(MANIFEST_SCHEMAS === undefined)("by Microsoft's schemas", () => {
  it("the manifest is valid", async () => {
    expect(await schemaFaults(manifest)).toEqual([]);
  });

  it("one with an element in the wrong place is not", async () => {
    const wrong = manifest
      .replace("<Permissions>ReadWriteDocument</Permissions>", "")
      .replace("</Hosts>", "</Hosts><Permissions/>");
    expect(await schemaFaults(wrong)).not.toEqual([]);
  });
});

describe("what the schemas do not see", () => {
  it("the manifest is sound", () => {
    expect(manifestFaults(manifest, { site: "https://localhost:3000" })).toEqual([]);
  });

  it.each([
    ['resid="Page.Url" lifetime', 'resid="Page.Uri" lifetime', "resid Page.Uri is not among the resources"],
    ['id="Msoko.CheckForms"', 'id="Msoko.UndoLast"', "the id Msoko.UndoLast is there twice"],
    ["https://localhost:3000/commands.js", "http://localhost:3000/commands.js", "http://localhost:3000/commands.js is not https"],
    ['<bt:Image size="80" resid="Icon.Undo.80" />', "", "an icon lacks the size 80"],
    ['Value="Сводка"', `Value="${"С".repeat(126)}"`, "BuildSummary.Label is longer than 125 characters"],
    ['<bt:Override Locale="ru-RU" Value="Сводка" />', "", "BuildSummary.Label is not in ru-RU"],
    ['lifetime="long"', 'lifetime="short"', "the runtime is not long-lived"],
    [
      "https://localhost:3000/help.html",
      "https://elsewhere.example/help.html",
      "https://elsewhere.example/help.html does not lead to https://localhost:3000",
    ],
  ])("%s spoilt is found", (good, bad, fault) => {
    expect(manifest).toContain(good);
    expect(manifestFaults(manifest.replace(good, bad), { site: "https://localhost:3000" })).toContain(fault);
  });
});

describe("the manifest and the program", () => {
  it("the ribbon's functions are those that the page associates", () => {
    const named = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...RIBBON_COMMANDS].sort());
  });

  it("the namespace is the one that goes before our functions", () => {
    expect(manifest).toContain(`id="Functions.Namespace" DefaultValue="${NAMESPACE}"`);
  });

  it("every icon that it names is drawn in its size", () => {
    const icons = drawIcons();
    const named = [...manifest.matchAll(/\/icons\/([a-z]+-\d+\.png)"/g)].map(([, name]) => name ?? "");
    expect(new Set(named)).toEqual(new Set(icons.keys()));
    for (const [name, bytes] of icons) {
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      // A PNG begins with its signature; its header holds the width and the height.
      expect(view.getUint32(0)).toBe(0x89504e47);
      expect([view.getUint32(16), view.getUint32(20)]).toEqual([Number(/\d+/.exec(name)), Number(/\d+/.exec(name))]);
      expect(ICON_SIZES).toContain(view.getUint32(16));
    }
  });
});
