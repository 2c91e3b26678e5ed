// A menu of the model.

type Menu = GoogleAppsScript.Base.Menu;

export class FakeMenu implements Partial<Menu> {
  items: readonly { readonly caption: string; readonly functionName: string }[] = [];

  constructor(
    readonly caption: string,
    readonly added: (menu: FakeMenu) => void,
  ) {}

  addItem = (caption: string, functionName: string): Menu => {
    this.items = [...this.items, { caption, functionName }];
    return this as unknown as Menu;
  };
  addSeparator = (): Menu => this as unknown as Menu;
  addToUi = (): void => this.added(this);
}
