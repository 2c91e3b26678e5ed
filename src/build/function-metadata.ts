// What Excel has to know of the custom functions before it loads the page: `functions.json` in one language, made of the table and its words.

import {
  FUNCTION_IDS,
  FUNCTION_PARAMETERS,
  type FunctionId,
  type FunctionParameter,
} from "../../shared/catalogue/function-parameters.ts";
import { functionWordsOf } from "../../shared/catalogue/messages/languages.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** Excel would turn away a text where a number is declared with a bare #VALUE!; the core says what is wrong. */
  readonly type: "any";
  readonly dimensionality?: "matrix";
  readonly optional?: true;
}

export interface FunctionMetadata {
  /** The same in all languages: Excel knows the functions by it. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality: "matrix" };
  /** Where the arguments stand: builds that hand over blanks as zeros are asked there what is blank. */
  readonly options: { readonly requiresParameterAddresses: true };
}

export interface FunctionsFile {
  /** A range with an error among its cells is handed over too: the core names the cell. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

type Texts = { readonly [parameter: string]: { readonly name: string; readonly description: string } | undefined };

function parameterMetadata({ id, kind, optional }: FunctionParameter, texts: Texts): ParameterMetadata {
  const { name, description } = texts[id] ?? { name: id, description: "" };
  return {
    ...{ name, description, type: "any" },
    ...(kind === "range" ? { dimensionality: "matrix" } : {}),
    ...(optional ? { optional: true } : {}),
  };
}

function metadataOf(id: FunctionId, language: Language): FunctionMetadata {
  const { title, description, parameters } = functionWordsOf(language).functions[id];
  const declared: readonly FunctionParameter[] = FUNCTION_PARAMETERS[id];
  return {
    ...{ id, name: id },
    description: `${title}. ${description}`,
    parameters: declared.map((parameter) => parameterMetadata(parameter, parameters)),
    result: { dimensionality: "matrix" },
    options: { requiresParameterAddresses: true },
  };
}

export const functionsFile = (language: Language): FunctionsFile => ({
  allowErrorForDataTypeAny: true,
  functions: FUNCTION_IDS.map((id) => metadataOf(id, language)),
});
