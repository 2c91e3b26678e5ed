// The ledgers of the year's workbook: their columns in order, which of them are typed, and the key by which rows are known.

import type { LedgerPlan } from "./ledger.ts";

export const ROAD_MAP = {
  sheet: "roadMap",
  key: "item",
  columns: [
    { id: "item", width: 7 },
    { id: "direction", width: 6 },
    { id: "stage", width: 5 },
    { id: "text", width: 28 },
    { id: "deadline", width: 10 },
    { id: "plannedMonth", width: 9, typed: true },
    { id: "next", width: 9.5, format: "date" },
    { id: "state", width: 10 },
    { id: "role", width: 12 },
    { id: "report", width: 11 },
    { id: "addressee", width: 8 },
    { id: "indicators", width: 7 },
    { id: "status", width: 9, typed: true },
    { id: "doneOn", width: 9.5, typed: true, format: "date", style: "input" },
    { id: "link", width: 8, typed: true },
    { id: "note", width: 6, typed: true },
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
    { id: "text", width: 36 },
    { id: "asOf", width: 11.5, format: "date" },
    { id: "sendBy", width: 11.5, format: "date" },
    { id: "role", width: 18 },
    { id: "form", width: 15, typed: true },
    { id: "notSent", width: 17, typed: true },
    { id: "sentOn", width: 11.5, typed: true, format: "date", style: "input" },
    { id: "link", width: 14, typed: true },
    { id: "key", width: 11, style: "text" },
  ],
} as const satisfies LedgerPlan;

export const CYCLE = {
  sheet: "cycle",
  key: "key",
  columns: [
    { id: "direction", width: 24 },
    { id: "stage", width: 11 },
    { id: "ownStage", width: 22 },
    { id: "duties", width: 42 },
    { id: "degree", width: 8, typed: true, format: "integer", style: "input" },
    { id: "evidence", width: 16, typed: true },
    { id: "published", width: 11.5, typed: true, format: "date", style: "input" },
    { id: "note", width: 12, typed: true },
    { id: "key", width: 8, style: "text" },
  ],
} as const satisfies LedgerPlan;

export const PROCEDURES = {
  sheet: "procedures",
  key: "key",
  columns: [
    { id: "key", width: 5, style: "text" },
    { id: "name", width: 30 },
    { id: "kind", width: 12 },
    { id: "level", width: 13 },
    { id: "holder", width: 17, typed: true },
    { id: "frequency", width: 14 },
    { id: "system", width: 12, typed: true },
    { id: "from", width: 10.5, typed: true, format: "date", style: "input" },
    { id: "to", width: 10.5, typed: true, format: "date", style: "input" },
    { id: "next", width: 10.5, format: "date" },
    { id: "result", width: 13, typed: true },
    { id: "source", width: 7, style: "text" },
  ],
} as const satisfies LedgerPlan;

export const DECISIONS = {
  sheet: "decisions",
  key: "item",
  columns: [
    { id: "item", width: 5, style: "text" },
    { id: "number", width: 9, typed: true },
    { id: "date", width: 10.5, typed: true, format: "date", style: "input" },
    { id: "kind", width: 22, typed: true },
    { id: "level", width: 12, typed: true },
    { id: "object", width: 20, typed: true },
    { id: "reasonIndicator", width: 14, typed: true },
    { id: "reasonValue", width: 10, typed: true },
    { id: "reasonCell", width: 10, typed: true },
    { id: "role", width: 16, typed: true },
    { id: "due", width: 10.5, typed: true, format: "date", style: "input" },
    { id: "link", width: 16, typed: true },
  ],
} as const satisfies LedgerPlan;

export const EFFECTS = {
  sheet: "effects",
  key: "item",
  columns: [
    { id: "item", width: 4, style: "text" },
    { id: "indicator", width: 12, typed: true },
    { id: "better", width: 7, typed: true },
    { id: "period", width: 8, typed: true },
    { id: "baselineCount", width: 8, typed: true, format: "integer", style: "input" },
    { id: "baselineOf", width: 8, typed: true, format: "integer", style: "input" },
    { id: "target", width: 8, typed: true },
    { id: "comparison", width: 9, typed: true },
    { id: "evaluatedOn", width: 10, typed: true, format: "date", style: "input" },
    { id: "afterCount", width: 8, typed: true, format: "integer", style: "input" },
    { id: "afterOf", width: 8, typed: true, format: "integer", style: "input" },
    { id: "change", width: 9, format: "points-1" },
    { id: "interval", width: 12, style: "text" },
    { id: "expected", width: 10, format: "points-1" },
    { id: "beyond", width: 10, format: "points-1" },
    { id: "against", width: 10, format: "points-1" },
    { id: "verdict", width: 14 },
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
    { id: "person", width: 30, typed: true },
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
