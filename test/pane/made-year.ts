// A made plan of a year for the pane: rows of Botlikh's order, one overdue and two ahead.

import type { YearRowView, YearView } from "../../shared/commands/views.ts";

const ROWS: readonly YearRowView[] = [
  {
    item: "1.14",
    text: "Представление итогов проведения ГИА-9 и ГИА-11 с анализом проблем и постановкой задач на семинарах",
    next: "2026-09-30",
    state: "overdue",
    stateText: "просрочено",
    role: "управление образования",
    report: "доклад",
    at: { file: "Книга", sheet: "Дорожная карта", cell: "A19" },
  },
  {
    item: "1.22",
    text: "Анализ потребности педагогических работников в курсах повышения квалификации",
    next: "2026-11-30",
    state: "due",
    stateText: "ближайшие 30 дней",
    role: "управление образования",
    report: "аналитическая справка",
    at: { file: "Книга", sheet: "Дорожная карта", cell: "A27" },
  },
];

export function yearView(marked: readonly string[], isBuilt: boolean): YearView {
  const rows = ROWS.filter(({ item }) => !marked.includes(item)).map((row) => ({ ...row, at: isBuilt ? row.at : null }));
  const of = (state: YearRowView["state"]) => rows.filter((row) => row.state === state);
  const counts = { "no-date": 17, ahead: 48, done: marked.length, unconfirmed: 0, "not-required": 0 };
  return {
    ...{ municipality: "Ботлихский район", year: "2026/27", isBuilt, overdue: of("overdue"), due: of("due"), unconfirmed: [] },
    counts: { ...counts, overdue: of("overdue").length, due: of("due").length },
    roles: [{ role: "управление образования", rows: rows.length, letter: "Просрочено:\n— п. 1.14" }],
  };
}
