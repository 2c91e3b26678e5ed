// The sheets «Мероприятия» and «Сроки»: what the order has done in a year, row by row, and the words of its deadlines.

import type { Deadline } from "../../catalogue/deadline.ts";
import type { Measure } from "../../catalogue/measure.ts";
import { type ProfileInput, type ProfileTable, profileTable } from "./profile-table.ts";

export function measuresTable({ contents, words }: ProfileInput): ProfileTable {
  const { columns: names } = words;
  const deadlines = new Map(contents.year.deadlines.map(({ id, text }) => [id, text]));
  return profileTable<Measure>(
    "measures",
    words.sheets.measures,
    1,
    [
      { header: names.item, width: 14, value: ({ item }) => item },
      { header: names.direction, width: 12, value: ({ direction }) => direction },
      { header: names.text, width: 70, value: ({ text, points = [] }) => [text, ...points].join("\n") },
      {
        header: names.deadline,
        width: 24,
        value: ({ deadlineText, deadline }) =>
          deadlineText ?? (deadline === undefined ? null : (deadlines.get(deadline) ?? null)),
      },
      { header: names.role, width: 34, value: ({ role }) => role ?? null },
      { header: names.report, width: 34, value: ({ report }) => report ?? null },
      { header: names.addressee, width: 20, value: ({ addressee }) => addressee ?? null, onlyInBook: true },
      { header: names.entries, width: 24, value: ({ indicators = [] }) => indicators.join(", ") || null },
      { header: names.lines, width: 10, value: ({ line }) => `${line}` },
    ],
    contents.year.measures,
  );
}

export function deadlinesTable({ contents, words }: ProfileInput): ProfileTable {
  const { columns: names } = words;
  const rowsWith = (id: string): number =>
    contents.year.measures.filter(({ deadline, reportDeadline }) => deadline === id || reportDeadline === id).length;
  return profileTable<Deadline>(
    "deadlines",
    words.sheets.deadlines,
    1,
    [
      { header: names.code, width: 8, value: ({ id }) => id },
      { header: names.text, width: 60, value: ({ text }) => text },
      { header: names.kind, width: 30, value: ({ recurrence }) => words.recurrence[recurrence.kind] },
      { header: names.rows, width: 8, value: ({ id }) => rowsWith(id) },
      { header: names.note, width: 60, value: ({ note }) => note ?? null },
    ],
    contents.year.deadlines,
  );
}
