// A formula that a person has typed, or that stands in their own file, on its way back into a file of theirs.

import type { Formula } from "../../../shared/workbook/formula.ts";

/**
 * The one place where a text becomes a formula without the tag that makes the tool's own. It may be called for what the grid itself
 * holds as a formula, never for a value: the grid has parsed it as one, and the user sees it as one.
 */
export const typedFormula = (text: string): Formula => text.replace(/^=/, "") as Formula;
