// The custom functions by their ids, and what each takes: in the order of the arguments. Their words stand in the message tables.

export interface FunctionParameter {
  readonly id: string;
  /**
   * `range`: any rectangle, a single cell among them. The others: one cell or one value. `percent`: a number in percent, 5 or 5%;
   * `flag`: 1 and 0, or a truth.
   */
  readonly kind: "range" | "number" | "percent" | "text" | "flag";
  readonly optional: boolean;
}

const range = <const Id extends string>(id: Id) => ({ id, kind: "range", optional: false }) as const;
const optionalRange = <const Id extends string>(id: Id) => ({ id, kind: "range", optional: true }) as const;
const optionalNumber = <const Id extends string>(id: Id) => ({ id, kind: "number", optional: true }) as const;
const optionalPercent = <const Id extends string>(id: Id) => ({ id, kind: "percent", optional: true }) as const;
const optionalFlag = <const Id extends string>(id: Id) => ({ id, kind: "flag", optional: true }) as const;
const optionalText = <const Id extends string>(id: Id) => ({ id, kind: "text", optional: true }) as const;

/** In reading order: the main question first, then the indicators, comparison, scales, and the checks of what was sent. */
export const FUNCTION_PARAMETERS = {
  LOW_RESULT_SCHOOL: [range("results"), optionalText("year"), optionalText("municipality")],
  MARKS_SUMMARY: [range("marks"), optionalFlag("together")],
  PASS_RATE: [range("marks"), optionalFlag("together")],
  QUALITY: [range("marks"), optionalFlag("together")],
  SOU: [range("marks"), optionalFlag("together"), optionalNumber("weightOf2")],
  SHARE: [range("part"), range("whole")],
  WEIGHTED_MEAN: [range("values"), range("weights")],
  RANK_GROUP: [range("values"), optionalRange("groups"), optionalText("better")],
  DYNAMICS: [range("values"), optionalText("better"), optionalPercent("points")],
  RISK_ZONE: [range("values"), range("norm"), optionalText("better"), optionalPercent("marginPercent")],
  SCALE_SCORE: [range("scores"), range("scale"), optionalRange("extra")],
  JOURNAL_MATCH: [range("marks"), range("journal"), optionalRange("schools"), optionalPercent("confirmedPercent")],
  CONTEXT_CORRELATION: [range("results"), range("context"), optionalNumber("noticeable")],
  SHARE_INTERVAL: [range("part"), range("whole")],
  CHANGE_INTERVAL: [range("partBefore"), range("wholeBefore"), range("partNow"), range("wholeNow")],
  SIGN_A: [range("schools"), range("region"), optionalNumber("regionPupils")],
  SIGN_B: [range("journal"), range("scores"), optionalRange("schools")],
  SIGN_C: [range("before"), range("after")],
  MARK_SPIKE: [range("schools"), range("region"), range("borders")],
  WELLBEING_INDEX: [range("components"), optionalRange("weights")],
  LOW_IN_CLUSTER: [range("values"), range("clusters"), optionalText("better")],
  RESILIENCE: [range("results"), range("conditions")],
  LIST_MOVES: [range("before"), range("now"), optionalRange("schools")],
  NOKO_SCORE: [range("answers")],
  HEAD_LEVEL: [range("points"), range("maxima"), range("bands")],
  NEXT_DEADLINE: [range("deadlines"), optionalText("today"), optionalText("event")],
  DECISION_EFFECT: [range("counts"), range("chosen"), optionalText("better")],
  CHECK_FORM: [range("form"), optionalText("firstCell"), optionalText("municipality")],
  HAS_PERSONAL_DATA: [range("table"), optionalText("view"), optionalText("firstCell")],
  VALID_INN: [range("numbers"), optionalNumber("digits")],
  VALID_SNILS: [range("numbers")],
  VALID_OGRN: [range("numbers"), optionalNumber("digits")],
} as const satisfies { readonly [id: string]: readonly FunctionParameter[] };

type Parameters = typeof FUNCTION_PARAMETERS;

export type FunctionId = keyof Parameters;

export type ParameterOf<Id extends FunctionId> = Parameters[Id][number];

export const FUNCTION_IDS = Object.keys(FUNCTION_PARAMETERS) as readonly FunctionId[];

/** The functions of the year: deadlines and decisions. */
export type YearFunctionId = "NEXT_DEADLINE" | "DECISION_EFFECT";

/** The functions of analysis: intervals, signs of objectivity, conditions, ratings. */
export type AnalysisFunctionId =
  | "SHARE_INTERVAL"
  | "CHANGE_INTERVAL"
  | "SIGN_A"
  | "SIGN_B"
  | "SIGN_C"
  | "MARK_SPIKE"
  | "WELLBEING_INDEX"
  | "LOW_IN_CLUSTER"
  | "RESILIENCE"
  | "LIST_MOVES"
  | "NOKO_SCORE"
  | "HEAD_LEVEL";
