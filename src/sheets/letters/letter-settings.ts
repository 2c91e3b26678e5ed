// What the letters to schools remember, in the document's properties: whether they are on, and for each response what was last written.

const SWITCH = "MSOKO_LETTERS";
const sentKey = (sheet: number, rowIndex: number): string => `MSOKO_LETTER_${sheet}_${rowIndex}`;

const store = () => PropertiesService.getDocumentProperties();

export const lettersAreOn = (): boolean => store().getProperty(SWITCH) !== null;

export function switchLetters(on: boolean): void {
  if (on) store().setProperty(SWITCH, "on");
  else store().deleteProperty(SWITCH);
}

/** The fingerprint of the last letter about the response in this row; `null`: none, or it was answered for. */
export const lastLetter = (sheet: number, rowIndex: number): string | null => store().getProperty(sentKey(sheet, rowIndex));

export function keepLetter(sheet: number, rowIndex: number, fingerprint: string | null): void {
  if (fingerprint === null) store().deleteProperty(sentKey(sheet, rowIndex));
  else store().setProperty(sentKey(sheet, rowIndex), fingerprint);
}
