// What a specialist says of a measure, and what has become of it by its dates.

export type MeasureStatus = "not-started" | "in-progress" | "done" | "not-required";
export type MeasureState = "no-date" | "ahead" | "due" | "overdue" | "done" | "unconfirmed" | "not-required";
