// The open workbook: the root of everything that office.js reaches.

import { LAST_COLUMN_INDEX, LAST_ROW_INDEX } from "../../../shared/workbook/block.ts";
import type { RangeContext, SheetContext, WorkbookContext } from "./model-context.ts";
import { itemNotFound, ModelError } from "./model-error.ts";
import { NamedItemCollectionModel } from "./names.ts";
import { RangeModel } from "./range.ts";
import { parseSheetAddress } from "./sheet-address.ts";
import { WorksheetCollectionModel } from "./worksheets.ts";

class WorkbookProtectionModel {
  Protected = false;
}

class ApplicationModel {
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

export class WorkbookModel implements WorkbookContext {
  Name = "Книга1.xlsx";
  /** No printer is installed, or its driver does not answer. */
  hasNoPrinter = false;
  undoHistory: string[] = [];
  readonly Worksheets: WorksheetCollectionModel = new WorksheetCollectionModel(this);
  readonly Names = new NamedItemCollectionModel((formula) => this.#rangeOf(formula));
  readonly Protection = new WorkbookProtectionModel();
  readonly Application = new ApplicationModel();
  activeSheet: SheetContext;
  selection: RangeContext;
  #lastId = 0;
  readonly #references = new Map<string, object>();

  /** One blank sheet, as a user opens it. */
  constructor(firstSheet = "Лист1") {
    const sheet = this.Worksheets.Add(firstSheet);
    this.activeSheet = sheet;
    this.selection = sheet.GetRangeByIndexes(0, 0, 1, 1);
  }

  GetActiveCell(): RangeModel {
    const { sheet, where } = this.selection;
    return new RangeModel(sheet, { ...where, rowCount: 1, columnCount: 1 });
  }

  get size(): { readonly rowCount: number; readonly columnCount: number } {
    if (/\.xls$/i.test(this.Name)) return { rowCount: 65_536, columnCount: 256 };
    return { rowCount: LAST_ROW_INDEX + 1, columnCount: LAST_COLUMN_INDEX + 1 };
  }

  newId(): string {
    return `{${(++this.#lastId).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }
  refuseIfStructureProtected(): void {
    if (this.Protection.Protected) throw new ModelError("AccessDenied");
  }

  #rangeOf(formula: string): RangeModel {
    const { sheet, where } = parseSheetAddress(formula.replace(/\$/g, ""));
    return new RangeModel(this.Worksheets.GetItem(sheet), where);
  }

  /** What office.js keeps by a number of its own from batch to batch. */
  reference(object: object): string {
    const known = [...this.#references].find(([, kept]) => kept === object)?.[0];
    const id = known ?? this.newId();
    this.#references.set(id, object);
    return id;
  }
  byReference(id: string): object {
    const object = this.#references.get(id);
    if (!object) throw itemNotFound();
    return object;
  }
  forget(id: string): void {
    this.#references.delete(id);
  }
  get references(): number {
    return this.#references.size;
  }
}
