// Takes back what a failed run has added: its new sheets and its names. What it has not added it has not touched.

import type { Work } from "./plan-work.ts";
import { runInExcel } from "./run-in-excel.ts";

export function takeBack({ created, names }: Pick<Work, "created" | "names">): Promise<void> {
  if (created.length + names.length === 0) return Promise.resolve();
  return runInExcel(async (context) => {
    const { workbook } = context;
    const sheets = created.map((name) => workbook.worksheets.getItemOrNullObject(name));
    const items = names.map((change) => ({ change, item: workbook.names.getItemOrNullObject(change.name) }));
    for (const sheet of sheets) sheet.load("visibility");
    for (const { item } of items) item.load("name");
    await context.sync();
    for (const { change, item } of items) {
      if (change.before === null) {
        if (!item.isNullObject) item.delete();
      } else if (item.isNullObject) workbook.names.add(change.name, change.before);
      else item.formula = change.before;
    }
    for (const sheet of sheets) {
      if (sheet.isNullObject) continue;
      if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
      sheet.delete();
    }
    await context.sync();
  });
}
