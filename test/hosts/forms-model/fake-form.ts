// A form of the model: its items, its destination, its answers.

import { guarded } from "../sheets-model/guarded.ts";
import type { ServiceCalls } from "../sheets-model/service-calls.ts";
import { FakeItem } from "./fake-item.ts";

type Form = GoogleAppsScript.Forms.Form;

export class FakeForm {
  items: readonly FakeItem[] = [];
  title = "";
  collectsEmail = true;
  destination: string | null = null;
  /** How often it was linked. */
  links = 0;
  responses = 0;
  isPublished = false;

  constructor(readonly calls: ServiceCalls) {}

  #add(kind: string): object {
    const item = new FakeItem(kind, this.calls);
    this.items = [...this.items, item];
    return item.service();
  }
  addPageBreakItem = () => this.#add("PageBreakItem");
  addTextItem = () => this.#add("TextItem");
  addGridItem = () => this.#add("GridItem");
  addMultipleChoiceItem = () => this.#add("MultipleChoiceItem");
  getItems = () => this.items.map((item) => item.service());
  deleteItem = (item: unknown): void => {
    this.items = this.items.filter((each) => each !== item);
  };
  getResponses = () => Array.from({ length: this.responses }, () => ({}));
  setTitle = (title: string) => {
    this.title = title;
    return this;
  };
  setCollectEmail = (collect: boolean) => {
    this.collectsEmail = collect;
    return this;
  };
  setAllowResponseEdits = () => this;
  setProgressBar = () => this;
  getDestinationId = (): string => {
    if (this.destination === null) throw new Error("The form currently has no response destination.");
    return this.destination;
  };
  removeDestination = () => {
    this.destination = null;
    return this;
  };
  setDestination = (_: unknown, id: string) => {
    this.destination = id;
    this.links++;
    return this;
  };
  supportsAdvancedResponderPermissions = (): boolean => true;
  setPublished = (enabled: boolean) => {
    this.isPublished = enabled;
    return this;
  };

  service(): Form {
    return guarded<Form>("Form", this as unknown as Partial<Form>, this.calls);
  }
}
