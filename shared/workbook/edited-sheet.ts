// Which sheet an edit is about.

import type { Edit } from "./edit.ts";

/** The sheet that an edit changes. */
export function editedSheet(edit: Edit): string {
  switch (edit.kind) {
    case "style":
    case "number-format":
    case "filter":
    case "drop-down":
    case "conditional-format":
    case "name":
      return edit.block.sheet;
    case "chart":
      return edit.over.sheet;
    case "ensure-sheet":
    case "put-values":
    case "column-widths":
    case "row-heights":
    case "freeze":
    case "note":
    case "link":
    case "protect":
    case "page":
    case "delete-own-sheet":
    case "activate":
      return edit.sheet;
    default:
      return edit satisfies never;
  }
}
