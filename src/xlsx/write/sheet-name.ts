// Holds the names of our own sheets and of defined names to Excel's rules; a name that breaks them is a fault of the program.

export function checkSheetName(name: string, existing: readonly string[]): void {
  const fault = sheetNameFault(name, existing);
  if (fault !== undefined) throw new Error(`Sheet name ${JSON.stringify(name)} ${fault}`);
}

function sheetNameFault(name: string, existing: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  if (name === "") return "is empty";
  if (name.length > 31) return "is longer than 31 characters";
  if (/[[\]:*?/\\\u0000-\u001f\ufffe\uffff]/.test(name)) return "holds one of []:*?/\\ or a control character";
  if (/[\ud800-\udfff]/.test(name.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ""))) return "holds half a character";
  if (name.startsWith("'") || name.endsWith("'")) return "starts or ends with an apostrophe";
  if (lower === "history") return "is reserved by Excel";
  if (existing.some((other) => other.toLowerCase() === lower)) return "differs from another sheet's name by case only";
  return undefined;
}

export function checkDefinedName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const isAddress = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i.test(name);
  if (!isWord || isAddress) throw new Error(`${JSON.stringify(name)} cannot be a defined name`);
}
