// What Excel is told of the custom functions: Microsoft's own generator says the same of them, and every function is told of in both languages.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { describe, expect, it } from "vitest";
import { FUNCTION_IDS } from "../../shared/catalogue/function-parameters.ts";
import { type FunctionMetadata, functionsFile } from "../../src/build/function-metadata.ts";

/** The function as a developer would declare it, for the generator to read. */
function declaration({ id, description, parameters }: FunctionMetadata): string {
  const typed = parameters.map((each) => ({ ...each, type: each.dimensionality === "matrix" ? "any[][]" : "any" }));
  const documented = typed.map(({ name, type, optional, description: text }) => {
    return ` * @param {${type}} ${optional ? `[${name}]` : name} ${text}`;
  });
  const lines = [
    "/**",
    ` * ${description}`,
    ` * @customfunction ${id} ${id}`,
    ...documented,
    " * @param {CustomFunctions.Invocation} invocation",
    " * @returns {any[][]} cells",
    " * @requiresParameterAddresses",
    " */",
  ];
  const declared = typed.map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`);
  const taken = [...declared, "invocation?: CustomFunctions.Invocation"].join(", ");
  return [...lines, `export function ${id.toLowerCase()}(${taken}): any[][] { return []; }`].join("\n");
}

async function generated(functions: readonly FunctionMetadata[]): Promise<readonly FunctionMetadata[]> {
  const folder = mkdtempSync(join(tmpdir(), "msoko-functions-"));
  try {
    const file = join(folder, "functions.ts");
    writeFileSync(file, functions.map(declaration).join("\n\n"));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
    expect(errors).toEqual([]);
    return JSON.parse(metadataJson).functions;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(["ru", "en"] as const)("functions.json in %s", (language) => {
  const { functions } = functionsFile(language);

  it("is what the generator makes of the same functions declared in TypeScript", async () => {
    expect(await generated(functions)).toEqual(functions);
  });

  it("has every function of the table once, under its id", () => {
    expect(functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
    expect(functions.map(({ name }) => name)).toEqual(FUNCTION_IDS);
  });

  it("asks for ranges with errors too: a setting of the whole file that the generator does not know", () => {
    expect(functionsFile(language).allowErrorForDataTypeAny).toBe(true);
  });
});
