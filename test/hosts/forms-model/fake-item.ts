// An item of a form of the model: whatever kind it is, what was set of it is kept.

import { guarded } from "../sheets-model/guarded.ts";
import type { ServiceCalls } from "../sheets-model/service-calls.ts";

type Setter = (value: unknown) => FakeItem;

export class FakeItem {
  readonly kept: Record<string, unknown> = {};

  constructor(
    readonly kind: string,
    readonly calls: ServiceCalls,
  ) {}

  #keeper =
    (name: string): Setter =>
    (value) => {
      this.kept[name] = value;
      return this;
    };
  setTitle = this.#keeper("title");
  setHelpText = this.#keeper("help");
  setRequired = this.#keeper("required");
  setRows = this.#keeper("rows");
  setColumns = this.#keeper("columns");
  setChoiceValues = this.#keeper("options");
  setValidation = this.#keeper("validation");

  service<Item extends object>(): Item {
    return guarded<Item>(this.kind, this as unknown as Partial<Item>, this.calls);
  }
}
