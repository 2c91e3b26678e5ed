// The sheet «Система»: directions, goals, tasks, objects, subjects and their functions, monitorings, methods, members of the group.

import type { Lines } from "../../catalogue/passage.ts";
import { linesText } from "./lines-text.ts";
import { type ProfileInput, type ProfileTable, profileTable } from "./profile-table.ts";

interface SystemRow {
  readonly kind: string;
  readonly section: string | null;
  readonly text: string;
  readonly note: string | null;
  readonly lines: Lines;
}

const said = (...parts: readonly (string | undefined)[]): string | null =>
  parts.filter((part) => part !== undefined).join("; ") || null;

/** In the order: directions, provisions as the order has them, monitorings, methods, members of the group. */
const systemRows = ({ contents, words }: ProfileInput): readonly SystemRow[] => [
  ...contents.directions.map(({ code, printed, title, group, lines, entries }) => ({
    kind: words.parts.direction,
    section: printed ?? code,
    text: title,
    note: said(group, entries.length === 0 ? words.noIndicators : undefined),
    lines,
  })),
  ...contents.provisions.map(({ kind, section, holder, text, lines }) => ({
    kind: words.provisions[kind],
    section: section ?? null,
    text,
    note: holder ?? null,
    lines,
  })),
  ...contents.monitorings.map(({ name, text, direction, time, responsible, report, lines }) => ({
    kind: words.parts.monitoring,
    section: direction ?? null,
    text,
    note: said(name === text ? undefined : name, time, responsible, report),
    lines,
  })),
  ...contents.methods.map(({ name, text, definition, use, lines }) => ({
    kind: words.parts.method,
    section: null,
    text,
    note: said(name === text ? undefined : name, definition, use),
    lines,
  })),
  ...contents.participants.map(({ role, text, count, lines }) => ({
    kind: words.parts.participant,
    section: null,
    text,
    note: count === 1 ? role : `${role}: ${count}`,
    lines,
  })),
];

export const systemTable = (input: ProfileInput): ProfileTable =>
  profileTable<SystemRow>(
    "system",
    input.words.sheets.system,
    1,
    [
      { header: input.words.columns.kind, width: 24, value: ({ kind }) => kind },
      { header: input.words.columns.section, width: 16, value: ({ section }) => section },
      { header: input.words.columns.text, width: 90, value: ({ text }) => text },
      { header: input.words.columns.note, width: 60, value: ({ note }) => note },
      { header: input.words.columns.lines, width: 12, value: ({ lines }) => linesText(lines) },
    ],
    systemRows(input),
  );
