// Right numbers in wrong cells: swapped, shifted by a row, dragged, pasted from another grade or another school.

import type { Answer, Base } from "../base.ts";
import type { CellKind, Typed } from "../fault.ts";
import type { Random } from "../random.ts";

/** The answers of one column of a section with several rows, from the top. */
function columnsOf(base: Base): Answer[][] {
  const columns = new Map<string, Answer[]>();
  for (const answer of base.answers) {
    if (answer.field.type !== "count") continue;
    const key = `${answer.field.form} ${answer.field.section} ${answer.field.column}`;
    columns.set(key, [...(columns.get(key) ?? []), answer]);
  }
  return [...columns.values()].filter((column) => column.length >= 3);
}

function rowsOf(base: Base): Answer[][] {
  const rows = new Map<string, Answer[]>();
  for (const answer of base.answers) {
    if (answer.field.type !== "count") continue;
    const key = `${answer.field.form} ${answer.field.row}`;
    rows.set(key, [...(rows.get(key) ?? []), answer]);
  }
  return [...rows.values()].filter((row) => row.length >= 2);
}

const changed = (typed: readonly Typed[]): readonly Typed[] | null => {
  const real = typed.filter(({ answer, value }) => (answer.value ?? 0) !== (value ?? 0));
  return real.length > 0 ? real : null;
};

const put = (to: readonly Answer[], from: readonly (Answer | undefined)[]): readonly Typed[] | null =>
  changed(to.map((answer, index) => ({ answer, value: from[index]?.value ?? null })));

const movedKind = (
  name: string,
  sources: CellKind["sources"],
  move: (base: Base, random: Random) => readonly Typed[] | null,
): CellKind => ({
  name,
  family: "right number, wrong cell",
  sight: "figures",
  sources,
  typed: (base, random) => {
    for (let attempt = 0; attempt < 20; attempt++) {
      const typed = move(base, random);
      if (typed) return typed;
    }
    return null;
  },
});

const BOTH = ["form", "responses"] as const;

export const MOVED_VALUES: readonly CellKind[] = [
  movedKind("cells-swapped", BOTH, (base, random) => {
    const column = random.pick(columnsOf(base)) ?? [];
    const at = random.whole(0, column.length - 2);
    const pair = column.slice(at, at + 2);
    return put(pair, [...pair].reverse());
  }),
  movedKind("columns-swapped", BOTH, (base, random) => {
    const pair = (random.pick(rowsOf(base)) ?? []).slice(0, 2);
    return put(pair, [...pair].reverse());
  }),
  movedKind("shifted-down", BOTH, (base, random) => {
    const column = random.pick(columnsOf(base)) ?? [];
    return put(column, [undefined, ...column]);
  }),
  movedKind("shifted-up", BOTH, (base, random) => {
    const column = random.pick(columnsOf(base)) ?? [];
    return put(column, column.slice(1));
  }),
  movedKind("dragged-down", BOTH, (base, random) => {
    const column = random.pick(columnsOf(base)) ?? [];
    const at = random.whole(1, column.length - 1);
    return put(column.slice(at, at + 1), [column[at - 1]]);
  }),
  movedKind("pasted-row", BOTH, (base, random) => {
    const rows = rowsOf(base);
    const from = random.pick(rows) ?? [];
    const to = random.pick(rows.filter((row) => row[0]?.field.section === from[0]?.field.section && row.length === from.length));
    return put(to ?? [], from);
  }),
  movedKind("pasted-school", BOTH, (base, random) => {
    const column = random.pick(columnsOf(base)) ?? [];
    const theirs = base.other().answers;
    return put(
      column,
      column.map(({ key }) => theirs.find((each) => each.key === key)),
    );
  }),
];
