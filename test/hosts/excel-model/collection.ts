// A collection as Excel has many: items in order, found by id or by name, letters' case apart.

import { itemNotFound } from "./model-error.ts";

export interface CollectionItem {
  readonly Id?: string;
  readonly Name?: string;
}

const key = (text: unknown): string => String(text).toLowerCase();

export abstract class Collection<T extends CollectionItem> {
  readonly items: T[] = [];

  protected find(asked: unknown): T | null {
    return this.items.find((item) => key(item.Id) === key(asked) || key(item.Name) === key(asked)) ?? null;
  }

  /** What office.js calls an indexer; `getItem` goes this way too. */
  Indexer(asked: unknown): T {
    const item = this.find(asked);
    if (!item) throw itemNotFound();
    return item;
  }

  GetItem(asked: unknown): T {
    return this.Indexer(asked);
  }

  GetItemOrNullObject(asked: unknown): T | null {
    return this.find(asked);
  }

  GetItemAt(index: number): T {
    const item = this.items[index];
    if (!item) throw itemNotFound();
    return item;
  }

  GetCount(): number {
    return this.items.length;
  }

  drop(item: T): void {
    const place = this.items.indexOf(item);
    if (place < 0) throw itemNotFound();
    this.items.splice(place, 1);
  }
}
