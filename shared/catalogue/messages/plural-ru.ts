// The form of a Russian noun after a number: 1 школа, 2 школы, 5 школ.

/** The word alone, without the number: `one` for 1, 21, 101…, `few` for 2–4, 22–24…, `many` for the others, 11–14 among them. */
export function plural(count: number, one: string, few: string, many: string): string {
  const lastTwo = Math.abs(count) % 100;
  const last = lastTwo % 10;
  if (lastTwo > 10 && lastTwo < 20) return many;
  return last === 1 ? one : last >= 2 && last <= 4 ? few : many;
}
