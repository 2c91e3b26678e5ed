// The ledgers of the year's workbook: their columns in order, which of them are typed, and the key by which rows are known.

import type { LedgerPlan } from "./ledger.ts";

export const ROAD_MAP = {
  sheet: "roadMap",
  key: "item",
  columns: [
    { id: "item", width: 8 },
    { id: "direction", width: 7 },
    { id: "stage", width: 10 },
    { id: "text", width: 36 },
    { id: "deadline", width: 11 },
    { id: "plannedMonth", width: 10, typed: true },
    { id: "next", width: 10.5, format: "date" },
    { id: "state", width: 11 },
    { id: "role", width: 17 },
    { id: "report", width: 14 },
    { id: "addressee", width: 10 },
    { id: "indicators", width: 9 },
    { id: "status", width: 10, typed: true },
    { id: "doneOn", width: 10.5, typed: true, format: "date", style: "input" },
    { id: "link", width: 12, typed: true },
    { id: "note", width: 10, typed: true },
    { id: "source", width: 8, style: "text" },
  ],
} as const satisfies LedgerPlan;

export const EVENTS = {
  sheet: "events",
  key: "key",
  columns: [
    { id: "event", width: 34 },
    { id: "ofMeasure", width: 46 },
    { id: "from", width: 12, typed: true, format: "date", style: "input" },
    { id: "to", width: 12, typed: true, format: "date", style: "input" },
    { id: "basis", width: 26, typed: true },
    { id: "key", width: 16, style: "text" },
  ],
} as const satisfies LedgerPlan;

export const REPORTS = {
  sheet: "reports",
  key: "key",
  isGenerated: true,
  columns: [
    { id: "item", width: 9 },
    { id: "text", width: 44 },
    { id: "asOf", width: 12, format: "date" },
    { id: "sendBy", width: 12, format: "date" },
    { id: "role", width: 22 },
    { id: "form", width: 20, typed: true },
    { id: "notSent", width: 22, typed: true },
    { id: "sentOn", width: 12, typed: true, format: "date", style: "input" },
    { id: "link", width: 18, typed: true },
    { id: "key", width: 14, style: "text" },
  ],
} as const satisfies LedgerPlan;

export const CYCLE = {
  sheet: "cycle",
  key: "key",
  columns: [
    { id: "direction", width: 30 },
    { id: "stage", width: 14 },
    { id: "ownStage", width: 26 },
    { id: "duties", width: 52 },
    { id: "degree", width: 9, typed: true, format: "integer", style: "input" },
    { id: "evidence", width: 20, typed: true },
    { id: "published", width: 12, typed: true, format: "date", style: "input" },
    { id: "note", width: 14, typed: true },
    { id: "key", width: 8, style: "text" },
  ],
} as const satisfies LedgerPlan;

export const PROCEDURES = {
  sheet: "procedures",
  key: "key",
  columns: [
    { id: "key", width: 6, style: "text" },
    { id: "name", width: 36 },
    { id: "kind", width: 13 },
    { id: "level", width: 14 },
    { id: "holder", width: 20, typed: true },
    { id: "frequency", width: 16 },
    { id: "system", width: 14, typed: true },
    { id: "from", width: 11, typed: true, format: "date", style: "input" },
    { id: "to", width: 11, typed: true, format: "date", style: "input" },
    { id: "next", width: 11, format: "date" },
    { id: "result", width: 16, typed: true },
    { id: "source", width: 8, style: "text" },
  ],
} as const satisfies LedgerPlan;

export const DECISIONS = {
  sheet: "decisions",
  key: "item",
  columns: [
    { id: "item", width: 5, style: "text" },
    { id: "number", width: 10, typed: true },
    { id: "date", width: 11, typed: true, format: "date", style: "input" },
    { id: "kind", width: 26, typed: true },
    { id: "level", width: 13, typed: true },
    { id: "object", width: 24, typed: true },
    { id: "reasonIndicator", width: 16, typed: true },
    { id: "reasonValue", width: 11, typed: true },
    { id: "reasonCell", width: 12, typed: true },
    { id: "role", width: 18, typed: true },
    { id: "due", width: 11, typed: true, format: "date", style: "input" },
    { id: "link", width: 18, typed: true },
  ],
} as const satisfies LedgerPlan;

export const EFFECTS = {
  sheet: "effects",
  key: "item",
  columns: [
    { id: "item", width: 5, style: "text" },
    { id: "indicator", width: 16, typed: true },
    { id: "better", width: 8, typed: true },
    { id: "period", width: 10, typed: true },
    { id: "baselineCount", width: 9, typed: true, format: "integer", style: "input" },
    { id: "baselineOf", width: 9, typed: true, format: "integer", style: "input" },
    { id: "target", width: 9, typed: true },
    { id: "comparison", width: 12, typed: true },
    { id: "evaluatedOn", width: 11, typed: true, format: "date", style: "input" },
    { id: "afterCount", width: 9, typed: true, format: "integer", style: "input" },
    { id: "afterOf", width: 9, typed: true, format: "integer", style: "input" },
    { id: "change", width: 10, format: "points-1" },
    { id: "interval", width: 13, style: "text" },
    { id: "expected", width: 12, format: "points-1" },
    { id: "beyond", width: 11, format: "points-1" },
    { id: "against", width: 12, format: "points-1" },
    { id: "verdict", width: 20 },
  ],
} as const satisfies LedgerPlan;

export const FIGURES = {
  sheet: "figures",
  key: "key",
  columns: [
    { id: "key", width: 7, style: "text" },
    { id: "indicator", width: 20, typed: true },
    { id: "school", width: 34, typed: true },
    { id: "cluster", width: 16, typed: true },
    { id: "baselineCount", width: 12, typed: true, format: "integer", style: "input" },
    { id: "baselineOf", width: 12, typed: true, format: "integer", style: "input" },
    { id: "afterCount", width: 12, typed: true, format: "integer", style: "input" },
    { id: "afterOf", width: 12, typed: true, format: "integer", style: "input" },
  ],
} as const satisfies LedgerPlan;

export const GROUP = {
  sheet: "group",
  key: "key",
  columns: [
    { id: "post", width: 54 },
    { id: "role", width: 26 },
    { id: "person", width: 34, typed: true },
    { id: "note", width: 24, typed: true },
    { id: "source", width: 12, style: "text" },
    { id: "key", width: 8, style: "text" },
  ],
} as const satisfies LedgerPlan;

export const DAYS_OFF = {
  sheet: "daysOff",
  key: "key",
  columns: [
    { id: "dayOff", width: 18, typed: true, format: "date", style: "input" },
    { id: "workingDay", width: 18, typed: true, format: "date", style: "input" },
    { id: "basis", width: 60, typed: true },
    { id: "key", width: 14, style: "text" },
  ],
} as const satisfies LedgerPlan;
