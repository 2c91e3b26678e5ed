// How Excel calls what the core calls visible, hidden and very hidden.

import type { SheetVisibility } from "../../shared/workbook/snapshot.ts";

export const VISIBILITIES: { readonly [visibility: string]: SheetVisibility } = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};
