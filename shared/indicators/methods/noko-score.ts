// НОКО: five criteria of the independent assessment of conditions, and the rating by their mean.

/** What the site and stand show, and what the respondents of the survey answered: numbers of people, of conditions, of ways. */
export interface NokoAnswers {
  /** Materials on the stand, on the site, and as many as there ought to be. */
  readonly stand: number;
  readonly site: number;
  readonly required: number;
  readonly remoteWays: number;
  readonly satisfiedWithStand: number;
  readonly satisfiedWithSite: number;
  readonly respondents: number;
  readonly comfortConditions: number;
  readonly satisfiedWithComfort: number;
  readonly accessConditions: number;
  readonly accessServices: number;
  readonly satisfiedWithAccess: number;
  readonly disabledRespondents: number;
  readonly politeAtFirstContact: number;
  readonly politeInService: number;
  readonly politeRemotely: number;
  readonly wouldRecommend: number;
  readonly satisfiedWithHours: number;
  readonly satisfiedInGeneral: number;
}

export interface NokoScore {
  /** Criteria from 0 to 100; `null` where nobody could answer. */
  readonly criteria: readonly [number, number, number | null, number, number];
  /** Parts of the criteria, in the order in which the method names them. */
  readonly parts: {
    readonly information: number;
    readonly remote: number;
    readonly openness: number;
    readonly comfort: number;
    readonly comfortSatisfaction: number;
    readonly accessConditions: number;
    readonly accessServices: number;
    readonly accessSatisfaction: number | null;
  };
  /** The mean of the criteria; `null` where one of them is. */
  readonly score: number | null;
  /** Without disabled respondents: the third criterion of its two other parts, and the mean with it. */
  readonly rescaledThird: number | null;
  readonly rescaledScore: number | null;
}

/** Three ways give 90, four and more 100; five conditions and more 100. */
const POINTS_PER_WAY = 30;
const POINTS_PER_CONDITION = 20;
const capped = (number: number, points: number, full: number): number => (number >= full ? 100 : Math.min(100, number * points));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * `null` where nobody was asked, or no material is required.
 * Source: the weights of the unified procedure of НОКО (приказ Минтруда No. 344н of 31.05.2018) and приказ Минпросвещения No. 114 of
 * 13.03.2019, as methods of municipalities retell them; not checked against the text of 344н. Satisfaction with openness is counted
 * over all respondents, as the procedure writes it.
 */
export function nokoScore(answers: NokoAnswers): NokoScore | null {
  const { respondents, required, disabledRespondents } = answers;
  if (respondents <= 0 || required <= 0) return null;
  const percent = (people: number): number => (100 * people) / respondents;
  const information = mean([answers.stand, answers.site].map((shown) => (100 * shown) / required));
  const remote = capped(answers.remoteWays, POINTS_PER_WAY, 4);
  const openness = mean([percent(answers.satisfiedWithStand), percent(answers.satisfiedWithSite)]);
  const comfort = capped(answers.comfortConditions, POINTS_PER_CONDITION, 5);
  const comfortSatisfaction = percent(answers.satisfiedWithComfort);
  const accessConditions = capped(answers.accessConditions, POINTS_PER_CONDITION, 5);
  const accessServices = capped(answers.accessServices, POINTS_PER_CONDITION, 5);
  const accessSatisfaction = disabledRespondents > 0 ? (100 * answers.satisfiedWithAccess) / disabledRespondents : null;
  const first = 0.3 * information + 0.3 * remote + 0.4 * openness;
  const second = 0.5 * comfort + 0.5 * comfortSatisfaction;
  const third = accessSatisfaction === null ? null : 0.3 * accessConditions + 0.4 * accessServices + 0.3 * accessSatisfaction;
  const fourth =
    0.4 * percent(answers.politeAtFirstContact) + 0.4 * percent(answers.politeInService) + 0.2 * percent(answers.politeRemotely);
  const fifth =
    0.3 * percent(answers.wouldRecommend) + 0.2 * percent(answers.satisfiedWithHours) + 0.5 * percent(answers.satisfiedInGeneral);
  const rescaledThird = third === null ? (0.3 * accessConditions + 0.4 * accessServices) / 0.7 : null;
  return {
    criteria: [first, second, third, fourth, fifth],
    parts: {
      information,
      remote,
      openness,
      comfort,
      comfortSatisfaction,
      accessConditions,
      accessServices,
      accessSatisfaction,
    },
    score: third === null ? null : mean([first, second, third, fourth, fifth]),
    rescaledThird,
    rescaledScore: rescaledThird === null ? null : mean([first, second, rescaledThird, fourth, fifth]),
  };
}

/** Places by scores rounded to two decimals; equal scores share a place and the next is skipped. `null` keeps out of the rating. */
export function nokoRating(scores: readonly (number | null)[]): readonly (number | null)[] {
  const rounded = scores.map((score) => (score === null ? null : Math.round(score * 100)));
  return rounded.map((score) => (score === null ? null : rounded.filter((other) => other !== null && other > score).length + 1));
}
