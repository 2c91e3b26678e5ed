// Defined names of the workbook. What a name refers to follows its sheet, and is lost with it.

import { absoluteAddress } from "../../../shared/workbook/block.ts";
import { Collection } from "./collection.ts";
import type { RangeContext } from "./model-context.ts";
import { ModelError } from "./model-error.ts";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export class NamedItemModel {
  readonly Name: string;
  readonly Scope = "Workbook";
  Visible = true;
  readonly #names: NamedItemCollectionModel;
  #range: RangeContext;

  constructor(names: NamedItemCollectionModel, name: string, range: RangeContext) {
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
  /** The range that a formula such as `='Лист 1'!$A$1` refers to. */
  readonly rangeOf: (formula: string) => RangeContext;

  constructor(rangeOf: (formula: string) => RangeContext) {
    super();
    this.rangeOf = rangeOf;
  }

  Add(name: string, reference: RangeContext | string): NamedItemModel {
    if (!NAME.test(name)) throw new ModelError("InvalidArgument");
    if (this.GetItemOrNullObject(name)) throw new ModelError("ItemAlreadyExists");
    const item = new NamedItemModel(this, name, typeof reference === "string" ? this.rangeOf(reference) : reference);
    this.items.push(item);
    return item;
  }
}
