// Which step makes sense now.

import type { PaneState } from "./pane-state.ts";

export type StepName = "register" | "forms" | "files" | "check" | "summary" | "list";

export function nextStep({ collection, check, summary }: PaneState): StepName {
  if (collection === null || collection.files.length === 0) return "files";
  if (collection.forms > 0 && (check === null || check.isOutdated)) return "check";
  if (summary === null || summary.isOutdated) return collection.works > 0 || check === null ? "summary" : "files";
  return "list";
}
