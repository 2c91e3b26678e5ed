// A number as people type it, with a comma or a point; `null` where it is none, or none of the range.

export function readTyped(text: string, min: number, max: number, isWhole: boolean): number | null {
  const match = /^\s*(\d+)(?:[.,](\d+))?\s*%?\s*$/.exec(text);
  if (!match) return null;
  const value = Number(`${match[1]}.${match[2] ?? 0}`);
  return value < min || value > max || (isWhole && !Number.isInteger(value)) ? null : value;
}
