// The custom functions for the pane: what each does, and an example of it alive on a sheet of our own.

import { FUNCTION_EXAMPLES } from "../../catalogue/function-examples.ts";
import type { FunctionId } from "../../catalogue/function-parameters.ts";
import { commandWordsOf } from "../../catalogue/messages/command-words-of.ts";
import { functionWordsOf } from "../../catalogue/messages/languages.ts";
import { exampleFormula } from "../../functions/example-formula.ts";
import { CUSTOM_FUNCTIONS } from "../../functions/function-table.ts";
import { block, cellAddress } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import { claimSheets } from "../../workbook/own-sheets.ts";
import { type Command, shown } from "../command.ts";

/** As functions are written in this program; a host puts its own namespace before the name. */
const formulaOf = (id: FunctionId, place?: { readonly rowIndex: number; readonly columnIndex: number }): string =>
  exampleFormula(id, { name: id, separator: "," }, place);

export const functionsCommand: Command<"functions"> = {
  id: "functions",
  wants: () => ({ sheets: "none" }),
  run({ campaign, language }) {
    const words = functionWordsOf(language);
    const functions = CUSTOM_FUNCTIONS.map(({ id, parameters }) => {
      const text = words.functions[id];
      const parameterWords: { readonly [parameter: string]: { readonly name: string; readonly description: string } } =
        text.parameters;
      return {
        ...{ id, title: text.title, description: text.description, example: formulaOf(id) },
        parameters: parameters.map(({ id: parameter, optional }) => ({
          ...{ name: parameter, description: "", ...parameterWords[parameter] },
          optional,
        })),
      };
    });
    return shown(campaign, { functions });
  },
};

const FIRST_ROW = 3;
/** In characters: the formula stands there as a text, above its answer. */
const FORMULA_WIDTH = 48;

export const exampleCommand: Command<"show-example"> = {
  id: "show-example",
  wants: (_, __, language) => ({ sheets: [commandWordsOf(language).exampleSheet] }),
  run({ campaign, language }, { id }) {
    const sheet = commandWordsOf(language).exampleSheet;
    const { title, description } = functionWordsOf(language).functions[id];
    const { cells } = FUNCTION_EXAMPLES[id];
    const formula = formulaOf(id, { rowIndex: FIRST_ROW, columnIndex: 0 });
    const width = Math.max(...cells.map((row) => row.length));
    // Beside the cells, one column apart: what spills from there meets nothing.
    const at = { rowIndex: FIRST_ROW, columnIndex: width + 1 };
    const edits: Edit[] = [
      { kind: "ensure-sheet", sheet, tab: "plain" },
      { kind: "column-widths", sheet, columnIndex: 0, widths: [...Array.from({ length: width }, () => 16), 4, FORMULA_WIDTH] },
      { kind: "put-values", sheet, rowIndex: 0, columnIndex: 0, values: [[`${id} — ${title}`], [description]] },
      { kind: "style", block: block(sheet, 0, 0), style: "title" },
      { kind: "style", block: block(sheet, 1, 0), style: "subtitle" },
      { kind: "put-values", sheet, rowIndex: FIRST_ROW, columnIndex: 0, values: cells },
      { kind: "style", block: block(sheet, FIRST_ROW, 0, 1, width), style: "header" },
      { kind: "put-values", sheet, rowIndex: FIRST_ROW - 1, columnIndex: at.columnIndex, values: [[formula]] },
      { kind: "style", block: block(sheet, FIRST_ROW - 1, at.columnIndex), style: "note" },
      { kind: "activate", sheet },
    ];
    const view = { sheet, cell: cellAddress(at.rowIndex, at.columnIndex), formula };
    return { campaign, edits: claimSheets(edits, "EXAMPLE"), files: [], view };
  },
};
