// The named methods: some are several indicators at once, written in the notation over the method's arguments; the others compute a pair
// of figures from an organisation's answers. A method that stands in neither table refuses by name.

import type { Shown } from "../../catalogue/indicator.ts";
import { BLANK, type Cell, isReason, type Reason, worse, ZERO_BELOW } from "../../notation/cell.ts";
import { checklistShare } from "./checklist-share.ts";
import { meanOfAreas } from "./mean-of-areas.ts";
import { type NokoAnswers, nokoScore } from "./noko-score.ts";
import type { Pair } from "./pair.ts";
import { selfAssessment } from "./self-assessment.ts";

/** Texts of the notation by the name of the argument. */
type Texts = { readonly [name: string]: string };

export interface Measure {
  readonly name: string;
  readonly numerator: string;
  readonly denominator?: string;
  readonly shown: Shown;
}

const share = (name: string, numerator = "", denominator = "все"): Measure => ({ name, numerator, denominator, shown: "share" });
const ratio = (name: string, numerator: string, denominator: string): Measure => ({
  name,
  numerator,
  denominator,
  shown: "number",
});
const count = (name: string, numerator = ""): Measure => ({ name, numerator, shown: "number" });

/** успеваемость, качество, средняя отметка, СОУ (V. P. Simonov; «2» weighs 0.16), доли «2» и «5»: as in the summary of marks. */
const markSummary = ({ mark2 = "", mark3 = "", mark4 = "", mark5 = "", participants = "" }: Texts): readonly Measure[] => [
  share("passRate", `${mark3} + ${mark4} + ${mark5}`, participants),
  share("quality", `${mark4} + ${mark5}`, participants),
  ratio("meanMark", `2 * ${mark2} + 3 * ${mark3} + 4 * ${mark4} + 5 * ${mark5}`, `${mark2} + ${mark3} + ${mark4} + ${mark5}`),
  share("sou", `${mark5} + 0,64 * ${mark4} + 0,36 * ${mark3} + 0,16 * ${mark2}`, participants),
  share("lowShare", mark2, participants),
  share("highShare", mark5, participants),
];

const examSummary = (of: Texts): readonly Measure[] => [
  share("passed9", of.passed9, of.graduates9),
  share("below9", of.below9, of.participants9),
  share("certificate9", of.certificate9, of.graduates9),
  count("honours9", of.honours9),
  share("passed11", of.passed11, of.graduates11),
  share("below11", of.below11, of.participants11),
  share("certificate11", of.certificate11, of.graduates11),
  share("no_certificate11", of.no_certificate11, of.graduates11),
  count("honours11", of.honours11),
];

const levels = ({ low = "", base = "", raised = "", high = "" }: Texts): readonly Measure[] => {
  const all = `${low} + ${base} + ${raised} + ${high}`;
  return [share("low", low, all), share("base", base, all), share("raised", raised, all), share("high", high, all)];
};

/** Who left the list and who came onto it, of those who were on it and of those who were not. */
const listMoves = ({ listed = "", was_listed = "" }: Texts): readonly Measure[] => [
  share("left", `(${was_listed}) и не (${listed})`, was_listed),
  share("entered", `(${listed}) и не (${was_listed})`, `не (${was_listed})`),
];

/** Methods that are indicators side by side. */
export const METHODS_IN_NOTATION: { readonly [method: string]: (of: Texts) => readonly Measure[] } = {
  mark_summary: markSummary,
  exam_summary: examSummary,
  levels,
  list_moves: listMoves,
  school_profile: ({ verdict, context, improving }) => [
    share("verdict", verdict),
    share("context", context),
    share("improving", improving),
  ],
  objectivity_signs: ({ signs = "", listed }) => [
    share("one_sign", `${signs} >= 1`),
    share("two_signs", `${signs} >= 2`),
    share("listed", listed),
  ],
  // 100 less the percent of those that ask for a check, of those that took part.
  objectivity_index: ({ doubtful = "", took_part }) => [share("", `не (${doubtful})`, took_part)],
  plan_fact: ({ plan, fact }) => [share("", fact, plan)],
  heads_score: ({ score = "", assessed }) => [ratio("", score, assessed ?? "все")],
};

/** What each argument of a method holds for one organisation: one cell for each member of the axes. */
export type ArgumentCells = { readonly [name: string]: readonly Cell[] };

const numberOf = (cells: readonly Cell[] | undefined): number | Reason => {
  const cell = cells?.[0] ?? BLANK;
  return isReason(cell) ? cell : Number(cell);
};

/** In the order in which `nokoScore` names its figures. */
const NOKO_ARGUMENTS: readonly (readonly [keyof NokoAnswers, string])[] = [
  ["stand", "i_stand"],
  ["site", "i_site"],
  ["required", "i_norm"],
  ["remoteWays", "remote_ways"],
  ["satisfiedWithStand", "u_stand"],
  ["satisfiedWithSite", "u_site"],
  ["respondents", "respondents"],
  ["comfortConditions", "comfort"],
  ["satisfiedWithComfort", "u_comfort"],
  ["accessConditions", "access_env"],
  ["accessServices", "access_service"],
  ["satisfiedWithAccess", "u_access"],
  ["disabledRespondents", "disabled"],
  ["politeAtFirstContact", "u_first"],
  ["politeInService", "u_help"],
  ["politeRemotely", "u_remote_polite"],
  ["wouldRecommend", "u_recommend"],
  ["satisfiedWithHours", "u_organisation"],
  ["satisfiedInGeneral", "u_overall"],
];

/** The score of one organisation; the total is the mean over organisations, each of which is assessed by itself. */
function noko(cells: ArgumentCells): Pair | Reason {
  let reason: Reason | null = null;
  const answers = Object.fromEntries(
    NOKO_ARGUMENTS.map(([name, argument]) => {
      const number = numberOf(cells[argument]);
      if (typeof number !== "number") reason = worse(reason, number);
      return [name, number];
    }),
  ) as unknown as NokoAnswers;
  if (reason !== null) return reason;
  const score = nokoScore(answers);
  const value = score === null ? null : (score.score ?? score.rescaledScore);
  return value === null ? ZERO_BELOW : { numerator: value, denominator: 1 };
}

function surveyMean(answers: readonly Cell[]): Pair | Reason {
  let [sum, count_] = [0, 0];
  let reason: Reason | null = null;
  for (const answer of answers) {
    if (isReason(answer)) reason = worse(reason, answer);
    else {
      sum += Number(answer);
      count_++;
    }
  }
  if (reason !== null) return reason;
  return count_ === 0 ? ZERO_BELOW : { numerator: sum, denominator: count_ };
}

/** Methods over the answers of one organisation. */
export const METHODS_OF_ANSWERS: {
  readonly [method: string]: { readonly shown: Shown; readonly compute: (of: ArgumentCells) => Pair | Reason };
} = {
  checklist_share: { shown: "share", compute: ({ item = [] }) => checklistShare(item) },
  self_assessment: { shown: "share", compute: ({ stage = [] }) => selfAssessment(stage) },
  mean_of_areas: { shown: "number", compute: ({ score = [], children = [] }) => meanOfAreas(score, children[0] ?? BLANK) },
  survey_mean: { shown: "number", compute: ({ answer = [] }) => surveyMean(answer) },
  noko: { shown: "number", compute: noko },
};
