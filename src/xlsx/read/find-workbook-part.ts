// Finds the part of a package that is the workbook: by the package's relationships, else where it usually lies.

import type { Package } from "../zip/open-package.ts";
import { damaged } from "../zip/unreadable.ts";
import { readRelationships } from "./read-relationships.ts";

const USUAL_PLACE = "xl/workbook.xml";

export function findWorkbookPart(parts: Package): string {
  const main = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  const part = parts.find(main ?? USUAL_PLACE);
  if (part === undefined) throw damaged(main ?? USUAL_PLACE);
  return part;
}
