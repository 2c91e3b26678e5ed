// The functions of analysis in English: names, descriptions, arguments.

import type { AnalysisFunctionId } from "../function-parameters.ts";
import type { FunctionTexts } from "./function-words.ts";

export const ANALYSIS_FUNCTION_TEXTS_EN: Pick<FunctionTexts, AnalysisFunctionId> = {
  SHARE_INTERVAL: {
    name: "SHARE_INTERVAL",
    title: "Share with its interval",
    description: "A share of pupils and the bounds of the true share (95%): wide for a small class.",
    parameters: {
      part: { name: "part", description: "One column: how many pupils, such as those with a 2" },
      whole: { name: "whole", description: "One column of the same height: of how many" },
    },
  },
  CHANGE_INTERVAL: {
    name: "CHANGE_INTERVAL",
    title: "Change of a share with its interval",
    description: "How a share changed in a year, the bounds of the change (95%), and whether it may be chance.",
    parameters: {
      partBefore: { name: "part_before", description: "One column: how many pupils a year ago" },
      wholeBefore: { name: "whole_before", description: "One column: of how many a year ago" },
      partNow: { name: "part_now", description: "One column: how many pupils now" },
      wholeNow: { name: "whole_now", description: "One column: of how many now" },
    },
  },
  SIGN_A: {
    name: "SIGN_A",
    title: "Sign A: inflated mean score",
    description:
      "Whether a school’s mean primary score is above the region’s, intervals considered. One sign is a reason to look, and no conclusion.",
    parameters: {
      schools: { name: "schools", description: "A row per school, a column per score 0, 1, 2 …, numbers of pupils in the cells" },
      region: { name: "region", description: "One row of the same columns: numbers of pupils or percents" },
      regionPupils: { name: "region_pupils", description: "How many pupils the region has, where its row has percents" },
    },
  },
  SIGN_B: {
    name: "SIGN_B",
    title: "Sign B: journal marks against scores",
    description: "Whether primary scores go against the marks in the journal (rank correlation below zero), by school.",
    parameters: {
      journal: { name: "journal", description: "One column: journal marks of the pupils" },
      scores: { name: "scores", description: "One column: primary scores of the same pupils" },
      schools: { name: "schools", description: "One column: the school of each pupil" },
    },
  },
  SIGN_C: {
    name: "SIGN_C",
    title: "Sign C: jump of a cohort",
    description: "Whether the result of one cohort fell or rose sharply in a year, against the other schools.",
    parameters: {
      before: { name: "before", description: "One column: mean percent of the greatest score in grade N" },
      after: { name: "after", description: "One column: the same a year later in grade N+1" },
    },
  },
  MARK_SPIKE: {
    name: "MARK_SPIKE",
    title: "Heap on a border of marks",
    description:
      "Whether pupils are heaped on the first score of a mark, more than in the region: a possible marker that asks for analysis.",
    parameters: {
      schools: { name: "schools", description: "A row per school, a column per score 0, 1, 2 …, numbers of pupils in the cells" },
      region: { name: "region", description: "One row of the same columns: numbers of pupils or percents" },
      borders: { name: "borders", description: "First scores of marks 3, 4, 5 on the year’s scale" },
    },
  },
  WELLBEING_INDEX: {
    name: "WELLBEING_INDEX",
    title: "Index of social well-being",
    description: "Conditions of schools on one scale from 0 to 100 (100 is the most favourable), place and lowest quarter.",
    parameters: {
      components: {
        name: "components",
        description: "A row per school, a column per condition; more is worse; shares, numbers, yes and no",
      },
      weights: { name: "weights", description: "One row of weights of the columns; equal without it" },
    },
  },
  LOW_IN_CLUSTER: {
    name: "LOW_IN_CLUSTER",
    title: "Lowest quarter of a cluster",
    description:
      "A school’s place in its cluster and whether it is in the lowest quarter; fewer than four schools are not compared.",
    parameters: {
      values: { name: "values", description: "One column: a figure per school" },
      clusters: { name: "clusters", description: "One column: the cluster of each school" },
      better: { name: "better", description: "“more” (by default) or “less”: which figure is better" },
    },
  },
  RESILIENCE: {
    name: "RESILIENCE",
    title: "Result beside conditions",
    description:
      "Whether a school’s result is above or below what its conditions lead one to expect, and its group, such as good results in adverse conditions.",
    parameters: {
      results: { name: "results", description: "One column: result of each school, more is better" },
      conditions: { name: "conditions", description: "One column: conditions of each school, more is more favourable" },
    },
  },
  LIST_MOVES: {
    name: "LIST_MOVES",
    title: "Who entered and who left a list",
    description: "Compares the lists of two years: who entered, who left, who stayed.",
    parameters: {
      before: { name: "before", description: "Schools on last year’s list" },
      now: { name: "now", description: "Schools on this year’s list" },
      schools: { name: "schools", description: "All schools that exist in both years: a closed one has not left" },
    },
  },
  NOKO_SCORE: {
    name: "NOKO_SCORE",
    title: "НОКО: criteria, score and place",
    description:
      "Five criteria of the independent assessment of conditions, score and place of each organisation. 19 columns: materials on the stand, on the site, required; remote ways; satisfied with stand, site; respondents; conditions of comfort, satisfied; conditions and services of access, satisfied, disabled respondents; politeness (three); would recommend, hours, in general.",
    parameters: {
      answers: { name: "answers", description: "A row per organisation, 19 columns in the order of the description" },
    },
  },
  HEAD_LEVEL: {
    name: "HEAD_LEVEL",
    title: "Level of a head’s effectiveness",
    description: "Points, the most by the criteria that apply, percent and level of each head.",
    parameters: {
      points: {
        name: "points",
        description: "A row per head, a column per criterion; a blank is a criterion that does not apply",
      },
      maxima: { name: "maxima", description: "One row: the most that each criterion gives" },
      bands: { name: "bands", description: "Two columns: from which percent and which level; one begins at 0" },
    },
  },
};
