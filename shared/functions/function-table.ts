// The custom functions of both hosts, in reading order: a host draws its functions, their words and their examples from this table.

import { CHANGE_INTERVAL } from "./change-interval.ts";
import { CHECK_FORM } from "./check-form.ts";
import { CONTEXT_CORRELATION } from "./context-correlation.ts";
import type { CustomFunction } from "./custom-function.ts";
import { DECISION_EFFECT } from "./decision-effect.ts";
import { DYNAMICS } from "./dynamics.ts";
import { HAS_PERSONAL_DATA } from "./has-personal-data.ts";
import { HEAD_LEVEL } from "./head-level.ts";
import { JOURNAL_MATCH } from "./journal-match.ts";
import { LIST_MOVES } from "./list-moves.ts";
import { LOW_IN_CLUSTER } from "./low-in-cluster.ts";
import { LOW_RESULT_SCHOOL } from "./low-result-school.ts";
import { MARK_SPIKE } from "./mark-spike.ts";
import { MARKS_SUMMARY } from "./marks-summary.ts";
import { NEXT_DEADLINE } from "./next-deadline.ts";
import { NOKO_SCORE } from "./noko-score.ts";
import { PASS_RATE } from "./pass-rate.ts";
import { QUALITY } from "./quality.ts";
import { RANK_GROUP } from "./rank-group.ts";
import { RESILIENCE } from "./resilience.ts";
import { RISK_ZONE } from "./risk-zone.ts";
import { SCALE_SCORE } from "./scale-score.ts";
import { SHARE } from "./share.ts";
import { SHARE_INTERVAL } from "./share-interval.ts";
import { SIGN_A } from "./sign-a.ts";
import { SIGN_B } from "./sign-b.ts";
import { SIGN_C } from "./sign-c.ts";
import { SOU } from "./sou.ts";
import { VALID_INN } from "./valid-inn.ts";
import { VALID_OGRN } from "./valid-ogrn.ts";
import { VALID_SNILS } from "./valid-snils.ts";
import { WEIGHTED_MEAN } from "./weighted-mean.ts";
import { WELLBEING_INDEX } from "./wellbeing-index.ts";

export type { CustomFunction, FunctionContext } from "./custom-function.ts";
export type { FunctionArgument, HostValue } from "./function-argument.ts";
export {
  type FunctionError,
  type FunctionResult,
  isFunctionError,
  type ResultCells,
  type ResultValue,
} from "./function-result.ts";

export const CUSTOM_FUNCTIONS: readonly CustomFunction[] = [
  LOW_RESULT_SCHOOL,
  MARKS_SUMMARY,
  PASS_RATE,
  QUALITY,
  SOU,
  SHARE,
  WEIGHTED_MEAN,
  RANK_GROUP,
  DYNAMICS,
  RISK_ZONE,
  SCALE_SCORE,
  JOURNAL_MATCH,
  CONTEXT_CORRELATION,
  SHARE_INTERVAL,
  CHANGE_INTERVAL,
  SIGN_A,
  SIGN_B,
  SIGN_C,
  MARK_SPIKE,
  WELLBEING_INDEX,
  LOW_IN_CLUSTER,
  RESILIENCE,
  LIST_MOVES,
  NOKO_SCORE,
  HEAD_LEVEL,
  NEXT_DEADLINE,
  DECISION_EFFECT,
  CHECK_FORM,
  HAS_PERSONAL_DATA,
  VALID_INN,
  VALID_SNILS,
  VALID_OGRN,
];
