// The form of a Russian noun after a number: 1 школа, 2 школы, 5 школ.

export function plural(count: number, one: string, few: string, many: string): string {
  const lastTwo = Math.abs(count) % 100;
  const last = lastTwo % 10;
  if (lastTwo > 10 && lastTwo < 20) return many;
  return last === 1 ? one : last >= 2 && last <= 4 ? few : many;
}
