// Days off and working Saturdays by the Government's decrees: years that are not here are asked for, never guessed.

export interface WorkingYear {
  readonly year: number;
  /** The decree that moves days of the year. */
  readonly source: string;
  /** Days off that are no Saturday or Sunday: `MM-DD`. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays that are worked: `MM-DD`. */
  readonly workingDays: readonly string[];
}

export const WORKING_YEARS: readonly WorkingYear[] = [
  {
    year: 2025,
    source: "постановление Правительства РФ от 04.10.2024 № 1335",
    daysOff: [
      ...["01-01", "01-02", "01-03", "01-06", "01-07", "01-08", "05-01", "05-02", "05-08", "05-09"],
      ...["06-12", "06-13", "11-03", "11-04", "12-31"],
    ],
    workingDays: ["11-01"],
  },
  {
    year: 2026,
    source: "постановление Правительства РФ от 24.09.2025 № 1466",
    daysOff: [
      ...["01-01", "01-02", "01-05", "01-06", "01-07", "01-08", "01-09", "02-23", "03-09", "05-01"],
      ...["05-11", "06-12", "11-04", "12-31"],
    ],
    workingDays: [],
  },
];
