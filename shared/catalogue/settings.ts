// Choices that the orders leave open. Each has a default that is shown with the result, never applied in silence.

/** What a year (or a work) must show for a criterion: both conditions of the order, either of them, or the share alone. */
export type Combine = "both" | "any" | "share";

/** What a mark of doubtful objectivity does: ask for a review, nothing, or take the marked work out of the window. */
export type ObjectivityMode = "review" | "ignore" | "exclude";

export interface Settings {
  /** Id of the profile: whose criteria, forms and indicators. */
  readonly municipality: string;
  /** The municipality's own name, region, order and letterhead, for its papers; blank: as the profile says. */
  readonly name: string;
  readonly region: string;
  readonly order: string;
  readonly letterhead: string;
  /**
   * The academic year of identification by the calendar year in which it ends: 2022 for 2021/22.
   * `null`: the year after the latest campaign in the data, which is then reported.
   */
  readonly identificationYear: number | null;
  readonly combine: Combine;
  /** A work with fewer participants is not counted as data. */
  readonly minParticipants: number;
  /** A work with fewer participants carries a badge: one pupil weighs a lot in it. */
  readonly smallSample: number;
  /** How many criteria a school must meet to be a low-result school. */
  readonly minCriteria: number;
  readonly objectivity: ObjectivityMode;
  /** The weight of mark «2» in СОУ: 0.16 in most tables, 0.14 in some. */
  readonly souWeightOf2: number;
  /** A growth of the share of «2» by this many percentage points is a negative dynamics. */
  readonly negativeDynamicsPoints: number;
  /** Thresholds that replace the order's own: criterion code to percent. */
  readonly lowPercents: { readonly [criterion: string]: number };
}

export const DEFAULT_SETTINGS: Settings = {
  municipality: "base",
  name: "",
  region: "",
  order: "",
  letterhead: "",
  identificationYear: null,
  combine: "both",
  minParticipants: 1,
  smallSample: 10,
  minCriteria: 1,
  objectivity: "review",
  souWeightOf2: 0.16,
  negativeDynamicsPoints: 10,
  lowPercents: {},
};
