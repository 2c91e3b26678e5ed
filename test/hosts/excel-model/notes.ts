// Notes and comments: Excel takes one of either a cell.

import { Collection } from "./collection.ts";
import type { RangeContext, SheetContext } from "./model-context.ts";
import { ModelError } from "./model-error.ts";

class RemarkModel {
  readonly Id: string;
  Content: string;
  readonly cell: RangeContext;
  readonly #all: Collection<RemarkModel>;

  constructor(cell: RangeContext, content: string, all: Collection<RemarkModel>) {
    this.Id = cell.sheet.workbook.newId();
    this.cell = cell;
    this.Content = content;
    this.#all = all;
  }
  GetLocation(): RangeContext {
    return this.cell;
  }
  Delete(): void {
    this.cell.sheet.refuseIfProtected();
    this.#all.drop(this);
  }
}

interface RemarkedSheet extends SheetContext {
  readonly Notes: { readonly onCell: (row: number, column: number) => unknown };
  readonly Comments: { readonly onCell: (row: number, column: number) => unknown };
}

/** `worksheet.comments` or `worksheet.notes`. */
export class RemarkCollectionModel extends Collection<RemarkModel> {
  readonly sheet: RemarkedSheet;

  constructor(sheet: RemarkedSheet) {
    super();
    this.sheet = sheet;
  }

  Add(range: RangeContext, content: string): RemarkModel {
    if (range.sheet !== this.sheet || range.CellCount !== 1) throw new ModelError("InvalidArgument");
    this.sheet.refuseIfProtected();
    const others = [this.sheet.Notes, this.sheet.Comments];
    if (others.some((all) => all.onCell(range.RowIndex, range.ColumnIndex))) throw new ModelError("InvalidOperation");
    const remark = new RemarkModel(range, content, this);
    this.items.push(remark);
    return remark;
  }

  onCell(row: number, column: number): RemarkModel | null {
    return this.items.find(({ cell }) => cell.RowIndex === row && cell.ColumnIndex === column) ?? null;
  }
}
