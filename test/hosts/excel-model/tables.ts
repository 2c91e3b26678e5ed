// Tables that a user may have made on a sheet.

import { Collection } from "./collection.ts";

export class TableModel {
  readonly Id: string;
  readonly Name: string;
  readonly #all: TableCollectionModel;

  constructor(id: string, name: string, all: TableCollectionModel) {
    this.Id = id;
    this.Name = name;
    this.#all = all;
  }
  Delete(): void {
    this.#all.drop(this);
  }
}

export class TableCollectionModel extends Collection<TableModel> {}
