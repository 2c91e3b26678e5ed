// The custom functions by their ids, and what each takes: in the order of the arguments. Their words stand in the message tables.

export interface FunctionParameter {
  readonly id: string;
  /** `range`: any rectangle, a single cell among them. `number` and `text`: one cell or one value. */
  readonly kind: "range" | "number" | "text";
  readonly optional: boolean;
}

const range = <const Id extends string>(id: Id) => ({ id, kind: "range", optional: false }) as const;
const optionalRange = <const Id extends string>(id: Id) => ({ id, kind: "range", optional: true }) as const;
const optionalNumber = <const Id extends string>(id: Id) => ({ id, kind: "number", optional: true }) as const;
const optionalText = <const Id extends string>(id: Id) => ({ id, kind: "text", optional: true }) as const;

/** In reading order: the main question first, then the indicators, comparison, scales, and the checks of what was sent. */
export const FUNCTION_PARAMETERS = {
  LOW_RESULT_SCHOOL: [range("results"), optionalText("year")],
  MARKS_SUMMARY: [range("marks"), optionalNumber("together")],
  PASS_RATE: [range("marks"), optionalNumber("together")],
  QUALITY: [range("marks"), optionalNumber("together")],
  SOU: [range("marks"), optionalNumber("together"), optionalNumber("weightOf2")],
  SHARE: [range("part"), range("whole")],
  WEIGHTED_MEAN: [range("values"), range("weights")],
  RANK_GROUP: [range("values"), optionalRange("groups"), optionalText("better")],
  DYNAMICS: [range("values"), optionalText("better"), optionalNumber("points")],
  RISK_ZONE: [range("values"), range("norm"), optionalText("better"), optionalNumber("marginPercent")],
  SCALE_SCORE: [range("scores"), range("scale"), optionalRange("extra")],
  JOURNAL_MATCH: [range("marks"), range("journal"), optionalRange("schools"), optionalNumber("confirmedPercent")],
  CONTEXT_CORRELATION: [range("results"), range("context"), optionalNumber("noticeable")],
  CHECK_FORM: [range("form"), optionalText("firstCell")],
  HAS_PERSONAL_DATA: [range("table"), optionalText("view"), optionalText("firstCell")],
  VALID_INN: [range("numbers"), optionalNumber("digits")],
  VALID_SNILS: [range("numbers")],
  VALID_OGRN: [range("numbers"), optionalNumber("digits")],
} as const satisfies { readonly [id: string]: readonly FunctionParameter[] };

type Parameters = typeof FUNCTION_PARAMETERS;

export type FunctionId = keyof Parameters;

export type ParameterOf<Id extends FunctionId> = Parameters[Id][number];

export const FUNCTION_IDS = Object.keys(FUNCTION_PARAMETERS) as readonly FunctionId[];
