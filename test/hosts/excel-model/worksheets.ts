// The sheets of the workbook in their order.

import { Collection } from "./collection.ts";
import type { SheetContext, SheetListContext, WorkbookContext } from "./model-context.ts";
import { invalidArgument, ModelError } from "./model-error.ts";
import { WorksheetModel } from "./worksheet.ts";

export class WorksheetCollectionModel extends Collection<WorksheetModel> implements SheetListContext {
  readonly #workbook: WorkbookContext;

  constructor(workbook: WorkbookContext) {
    super();
    this.#workbook = workbook;
  }

  Add(name: string | null): WorksheetModel {
    this.#workbook.refuseIfStructureProtected();
    const given = name ?? `Лист${this.items.length + 1}`;
    this.checkName(given, null);
    const sheet = new WorksheetModel(this.#workbook, given);
    this.items.push(sheet);
    return sheet;
  }
  GetActiveWorksheet(): SheetContext {
    return this.#workbook.activeSheet;
  }

  checkName(name: string, self: SheetContext | null): void {
    if (!/^[^[\]:*?/\\]{1,31}$/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument(`name ${name}`);
    const taken = this.GetItemOrNullObject(name);
    if (taken && taken !== self) throw new ModelError("ItemAlreadyExists");
  }
  refuseIfLastVisible(sheet: SheetContext): void {
    if (!this.items.some((other) => other !== sheet && other.Visibility === "Visible")) throw new ModelError("InvalidOperation");
  }
  remove(sheet: SheetContext): void {
    this.#workbook.refuseIfStructureProtected();
    this.refuseIfLastVisible(sheet);
    // Excel's own rule: what is very hidden is not deleted.
    if (sheet.Visibility === "VeryHidden") throw new ModelError("InvalidOperation");
    this.items.splice(sheet.Position, 1);
    if (this.#workbook.activeSheet === sheet) this.#workbook.activeSheet = this.items.find((s) => s.Visibility === "Visible")!;
  }
}
