// Notes and comments: both stand on one cell of a sheet; Excel takes one of a kind a cell.

import { Collection } from "./collection.ts";
import { ModelError } from "./model-error.ts";
import { RangeModel } from "./range.ts";
import { parseSheetAddress } from "./sheet-address.ts";
import type { WorksheetModel } from "./worksheet.ts";

class RemarkModel {
  readonly Id: string;
  Content: string;
  readonly cell: RangeModel;
  readonly #all: Collection<RemarkModel>;

  constructor(cell: RangeModel, content: string, all: Collection<RemarkModel>) {
    this.Id = cell.sheet.workbook.newId();
    this.cell = cell;
    this.Content = content;
    this.#all = all;
  }
  GetLocation(): RangeModel {
    return this.cell;
  }
  Delete(): void {
    this.cell.sheet.refuseIfProtected();
    this.#all.drop(this);
  }
}

/** `worksheet.comments` or `worksheet.notes`. */
export class RemarkCollectionModel extends Collection<RemarkModel> {
  readonly sheet: WorksheetModel;

  constructor(sheet: WorksheetModel) {
    super();
    this.sheet = sheet;
  }

  Add(cell: RangeModel | string, content: string): RemarkModel {
    const range = cell instanceof RangeModel ? cell : new RangeModel(this.sheet, parseSheetAddress(cell).where);
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
