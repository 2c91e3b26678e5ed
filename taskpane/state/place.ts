// Where in the pane the user is. A school's card lies above the view that it was opened from.

import type { SchoolRef } from "../../shared/commands/views.ts";

export type ViewName =
  | "steps"
  | "files"
  | "check"
  | "summary"
  | "more"
  | "forms"
  | "settings"
  | "functions"
  | "system"
  | "year"
  | "journal"
  | "school";

export type Place = { readonly view: Exclude<ViewName, "school"> } | { readonly view: "school"; readonly school: SchoolRef };
