// Notes and comments: both stand on one cell of a sheet; Excel takes one of a kind a cell.

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

/** `worksheet.comments` or `worksheet.notes`. */
export class RemarkCollectionModel extends Collection<RemarkModel> {
  readonly sheet: SheetContext;

  constructor(sheet: SheetContext) {
    super();
    this.sheet = sheet;
  }

  Add(range: RangeContext, content: string): RemarkModel {
    if (range.sheet !== this.sheet || range.CellCount !== 1) throw new ModelError("InvalidArgument");
    this.sheet.refuseIfProtected();
    if (this.onCell(range.RowIndex, range.ColumnIndex)) throw new ModelError("InvalidOperation");
    const remark = new RemarkModel(range, content, this);
    this.items.push(remark);
    return remark;
  }

  onCell(row: number, column: number): RemarkModel | null {
    return this.items.find(({ cell }) => cell.RowIndex === row && cell.ColumnIndex === column) ?? null;
  }
}
