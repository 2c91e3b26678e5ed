// All that the year's workbook and its JSON are made of: the order's rows, what was typed, and what has become of them today.

import type { Measure } from "../../catalogue/measure.ts";
import type { YearWords } from "../../catalogue/messages/year/words.ts";
import type { MunicipalityYear } from "../../catalogue/municipality-year.ts";
import type { Order } from "../../catalogue/profile.ts";
import { type PlanRow, planRows } from "../../planning/plan-rows.ts";
import { type PlannedRow, planYear, type TypedRow } from "../../planning/plan-year.ts";
import { readDeadlineText } from "../../planning/read-deadline-text.ts";
import type { DatedEvent, SchoolYear } from "../../planning/school-year.ts";
import type { Rectangle } from "../../workbook/block.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { LED_HEADER_ROW_INDEX } from "../check-workbook/led-sheet.ts";
import { workingYearsOf } from "./day-off-rows.ts";
import { type EventRow, eventLedgerRows, eventRows, REVIEW_KEY, YEAR_END_KEY } from "./event-rows.ts";
import { type KeptRow, type LedgerRow, mergeLedger, readLedger } from "./ledger.ts";
import { CYCLE, DAYS_OFF, DECISIONS, EFFECTS, EVENTS, FIGURES, GROUP, PROCEDURES, REPORTS, ROAD_MAP } from "./ledger-plans.ts";
import { typedDay, typedMonth, typedStatus, typedText } from "./read-typed.ts";
import { type RoadMapColumn, roadMapRows } from "./road-map-rows.ts";

export interface YearInput {
  readonly municipality: MunicipalityYear;
  /** The municipality's own name, and the order that the plan follows. */
  readonly name: string;
  readonly order: Order | null;
  /** By the calendar year in which it ends. */
  readonly year: number;
  readonly today: string;
  /** Said to be done in the pane; they win over what stands on the sheet. */
  readonly marks?: readonly DoneMark[];
  /** The workbook of an earlier run; without such sheets nothing was typed yet. */
  readonly earlier: WorkbookSnapshot;
}

/** A measure that is done, with the link to its document. */
export interface DoneMark {
  readonly item: string;
  readonly doneOn: string;
  readonly link: string;
}

export interface YearData extends Omit<YearInput, "earlier" | "marks"> {
  readonly school: SchoolYear;
  readonly rows: readonly PlannedRow[];
  /** Keys of the rows that the specialist has added. */
  readonly own: ReadonlySet<string>;
  /** In the order of the sheet. */
  readonly roadMap: readonly LedgerRow<RoadMapColumn>[];
  readonly events: readonly EventRow[];
  readonly eventLedger: readonly LedgerRow<(typeof EVENTS)["columns"][number]["id"]>[];
  readonly kept: KeptLedgers;
  /** Cells that hold no day where a day is asked for: «Выполнено, 1.15». */
  readonly unread: readonly string[];
}

const readLedgers = (earlier: WorkbookSnapshot) => ({
  roadMap: readLedger(earlier, ROAD_MAP),
  events: readLedger(earlier, EVENTS),
  reports: readLedger(earlier, REPORTS),
  cycle: readLedger(earlier, CYCLE),
  procedures: readLedger(earlier, PROCEDURES),
  decisions: readLedger(earlier, DECISIONS),
  effects: readLedger(earlier, EFFECTS),
  figures: readLedger(earlier, FIGURES),
  group: readLedger(earlier, GROUP),
  daysOff: readLedger(earlier, DAYS_OFF),
});

export type KeptLedgers = ReturnType<typeof readLedgers>;

function withMarks(kept: KeptLedgers, marks: readonly DoneMark[], words: YearWords): KeptLedgers {
  const roadMap = marks.reduce<KeptLedgers["roadMap"]>((rows, { item, doneOn, link }) => {
    const row = rows.find(({ key }) => key === item) ?? { key: item, cells: {}, rowIndex: null };
    const done = { status: words.statuses.done, doneOn: { date: doneOn }, link: link === "" ? null : link };
    return [...rows.filter((each) => each !== row), { ...row, cells: { ...row.cells, ...done } }];
  }, kept.roadMap);
  return { ...kept, roadMap };
}

type RoadMapRow = KeptRow<RoadMapColumn>;

/** A row of the specialist's own as a row of the plan: its deadline is read from its words. */
function ownPlanRow(item: string, { cells }: RoadMapRow): PlanRow {
  const text = typedText(cells.text);
  const deadlineText = typedText(cells.deadline);
  const measure: Measure = {
    ...{ item, direction: typedText(cells.direction) || null, stage: 0, source: "plan", line: 0, text },
    role: typedText(cells.role),
    report: typedText(cells.report),
    addressee: typedText(cells.addressee),
  };
  const recurrence = readDeadlineText(deadlineText) ?? { kind: "none" };
  return { item, measure, text, deadlineText, recurrence, original: null, note: null, isReport: false };
}

function datedEvents(events: readonly EventRow[], kept: ReadonlyMap<string, KeptRow<"from" | "to">>): DatedEvent[] {
  return events.map(({ key, event, number, row }) => {
    const cells = kept.get(key)?.cells;
    const [from, to] = [typedDay(cells?.from) ?? null, typedDay(cells?.to) ?? null];
    // A day alone is an event of one day.
    return { event, item: row?.item ?? null, number, from: from ?? to, to: to ?? from };
  });
}

const typedRow = ({ cells }: RoadMapRow): TypedRow => ({
  status: typedStatus(cells.status),
  doneOn: typedDay(cells.doneOn) ?? null,
  link: typedText(cells.link) || null,
  plannedMonth: typedMonth(cells.plannedMonth),
});

/** «Дорожная карта. Ботлихский район». */
export const yearTitle = (title: string, { name }: Pick<YearData, "name">): string =>
  [title, name].filter((part) => part !== "").join(". ");

/** Where a row stands on the road map now, with the mark of its own; in a plan that is only made, where it will stand. */
export function roadMapCell({ kept, roadMap }: YearData, item: string): Rectangle {
  const place = kept.roadMap.find(({ key }) => key === item)?.rowIndex ?? null;
  const rowIndex = place ?? LED_HEADER_ROW_INDEX + 1 + roadMap.findIndex(({ key }) => key === item);
  return { rowIndex, columnIndex: 0, rowCount: 1, columnCount: 1 };
}

/** What is overdue or due in 30 days, the earliest first. */
export const pressingRows = ({ rows }: YearData): readonly PlannedRow[] =>
  rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.state === "overdue" || row.state === "due")
    .sort((a, b) => (a.row.next ?? "").localeCompare(b.row.next ?? "") || a.index - b.index)
    .map(({ row }) => row);

export function yearData(input: YearInput, words: YearWords): YearData {
  const { municipality, year, today } = input;
  const kept = withMarks(readLedgers(input.earlier), input.marks ?? [], words);
  const ordered = planRows(municipality);
  const { rows: merged, kept: roadMap } = mergeLedger(roadMapRows(ordered, municipality, words), kept.roadMap, ROAD_MAP, words);
  const own = merged.filter(({ isOwn }) => isOwn).map(({ key }) => key);
  const ownRows = own.map((key) => ownPlanRow(key, roadMap.get(key) ?? { key, cells: {}, rowIndex: null }));
  const events = eventRows(municipality, ownRows);
  const eventLedger = mergeLedger(eventLedgerRows(events, year, words), kept.events, EVENTS, words);
  const setting = (key: string, standard: string): string => (typedDay(eventLedger.kept.get(key)?.cells.to) ?? standard).slice(5);
  const school: SchoolYear = {
    year,
    end: setting(YEAR_END_KEY, `${year}-08-31`),
    review: setting(REVIEW_KEY, `${year}-05-31`),
    events: datedEvents(events, eventLedger.kept),
    workingYears: workingYearsOf(kept.daysOff),
  };
  const typed = new Map([...roadMap].map(([key, row]) => [key, typedRow(row)]));
  const unread = [
    ...[...roadMap].flatMap(([key, { cells }]) =>
      typedDay(cells.doneOn) === undefined ? `${words.columns.doneOn}, ${key}` : [],
    ),
    ...[...eventLedger.kept].flatMap(([key, { cells }]) =>
      typedDay(cells.from) === undefined || typedDay(cells.to) === undefined ? `${words.sheets.events.name}, ${key}` : [],
    ),
  ];
  return {
    ...{ municipality, year, today, name: input.name, order: input.order, school, events, kept, unread },
    rows: planYear([...ordered, ...ownRows], typed, school, today),
    roadMap: merged,
    eventLedger: eventLedger.rows,
    own: new Set(own),
  };
}
