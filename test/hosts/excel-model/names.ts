// Defined names of the workbook. What a name refers to follows its sheet, and is lost with it.

import { absoluteAddress } from "../../../shared/workbook/block.ts";
import { Collection } from "./collection.ts";
import { itemNotFound, ModelError } from "./model-error.ts";
import { RangeModel } from "./range.ts";
import { parseSheetAddress } from "./sheet-address.ts";
import type { WorkbookModel } from "./workbook.ts";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export class NamedItemModel {
  readonly Name: string;
  readonly Scope = "Workbook";
  Visible = true;
  readonly #names: NamedItemCollectionModel;
  #range: RangeModel;

  constructor(names: NamedItemCollectionModel, name: string, range: RangeModel) {
    this.#names = names;
    this.Name = name;
    this.#range = range;
  }

  get Formula(): string {
    const { sheet, where } = this.#range;
    const isThere = sheet.workbook.Worksheets.items.includes(sheet);
    const address = absoluteAddress({ sheet: sheet.Name, ...where });
    return isThere ? `=${/^'[\p{L}_][\p{L}\p{N}_.]*'!/u.test(address) ? address.replace(/'/g, "") : address}` : "=#REF!";
  }
  set Formula(formula: string) {
    this.#range = this.#names.rangeOf(formula);
  }
  Delete(): void {
    this.#names.drop(this);
  }
}

export class NamedItemCollectionModel extends Collection<NamedItemModel> {
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  Add(name: string, reference: RangeModel | string): NamedItemModel {
    if (!NAME.test(name)) throw new ModelError("InvalidArgument");
    if (this.GetItemOrNullObject(name)) throw new ModelError("ItemAlreadyExists");
    const item = new NamedItemModel(this, name, reference instanceof RangeModel ? reference : this.rangeOf(reference));
    this.items.push(item);
    return item;
  }

  rangeOf(formula: string): RangeModel {
    const { sheet, where } = parseSheetAddress(formula.replace(/\$/g, ""));
    const found = this.#workbook.Worksheets.GetItemOrNullObject(sheet);
    if (!found) throw itemNotFound();
    return new RangeModel(found, where);
  }
}
