// Cuts a text to the length that Excel allows and shows by an ellipsis that it was cut.

/** What one cell can hold, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;

export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = longest - 1;
  const lastUnit = text.charCodeAt(end - 1);
  // Half of a surrogate pair must not stay behind.
  const splitsPair = lastUnit >= 0xd800 && lastUnit <= 0xdbff;
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
