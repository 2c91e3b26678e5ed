// A store of properties of the model: 9 KB a value, 500 KB in all.

type Properties = GoogleAppsScript.Properties.Properties;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export class FakeProperties implements Partial<Properties> {
  readonly kept = new Map<string, string>();

  getProperty = (key: string): string | null => this.kept.get(key) ?? null;
  getProperties = () => Object.fromEntries(this.kept);
  getKeys = (): string[] => [...this.kept.keys()];
  setProperty = (key: string, value: string): Properties => {
    if (bytesOf(value) > 9 * 1024) throw new Error("Argument too large: value");
    this.kept.set(key, value);
    if ([...this.kept].reduce((sum, [name, each]) => sum + bytesOf(name) + bytesOf(each), 0) > 500 * 1024) {
      throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
    }
    return this as unknown as Properties;
  };
  deleteProperty = (key: string): Properties => {
    this.kept.delete(key);
    return this as unknown as Properties;
  };
}
