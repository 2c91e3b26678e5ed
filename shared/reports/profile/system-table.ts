// The sheet «Система»: directions, goals, tasks, objects, subjects and their functions, monitorings, methods, members of the group.

import { hasIndicators } from "../../catalogue/order-contents.ts";
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

const at = (line: number | undefined): Lines => (line === undefined ? [] : [[line, line]]);
const said = (...parts: readonly (string | undefined)[]): string | null =>
  parts.filter((part) => part !== undefined).join("; ") || null;

/** In the order: directions, provisions as the order has them, monitorings, methods, the cycle, procedures, roles, the group. */
export const systemRows = ({ contents, words }: ProfileInput): readonly SystemRow[] => [
  ...contents.year.directions.map(({ code, title, group, duties = [], line }) => ({
    kind: words.parts.direction,
    section: code,
    text: title,
    note: said(
      group,
      hasIndicators(contents, code) ? undefined : words.noIndicators,
      ...duties.map(({ role, text }) => `${role}: ${text}`),
    ),
    lines: at(line),
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
  ...contents.year.cycle.map(({ stage, part, title, actions, duties = [], line }) => ({
    kind: words.parts.stage,
    section: part === undefined ? `${stage}` : `${part}.${stage}`,
    text: title,
    note: said(actions, ...duties.map(({ role, text }) => `${role}: ${text}`)),
    lines: at(line),
  })),
  ...contents.year.procedures.map(({ name, text = name, level, frequency, holder, system, line }) => ({
    kind: words.parts.procedure,
    section: null,
    text,
    note: said(name === text ? undefined : name, level, frequency, holder, system),
    lines: at(line),
  })),
  ...contents.year.roles.map(({ name, line }) => ({
    kind: words.parts.role,
    section: null,
    text: name,
    note: null,
    lines: at(line),
  })),
  ...contents.year.workingGroup.map(({ post, as, count, line }) => ({
    kind: words.parts.participant,
    section: null,
    text: post,
    note: count === 1 ? as : `${as}: ${count}`,
    lines: at(line),
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
