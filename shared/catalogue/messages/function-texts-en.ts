// The custom functions in English: names, descriptions, arguments.

import { ANALYSIS_FUNCTION_TEXTS_EN } from "./analysis-function-texts-en.ts";
import type { FunctionTexts } from "./function-words.ts";
import { YEAR_FUNCTION_TEXTS_EN } from "./year-function-texts-en.ts";

const MARKS = {
  name: "marks",
  description:
    "A table with a header 2, 3, 4, 5 (with «Участников» or without, counts or percents), or four columns of counts of 2, 3, 4, 5, or a list of marks",
} as const;
const TOGETHER = { name: "together", description: "1 for one value of all rows together (rows of totals are left out)" } as const;
const FIRST_CELL = {
  name: "first_cell",
  description: "The address of the range's first cell, such as B5: addresses in the answer are then the sheet's",
} as const;
const MUNICIPALITY = {
  name: "municipality",
  description:
    "Whose criteria and forms: an id or a name, such as botlikh; without it, the one chosen in the workbook, else the base profile",
} as const;
const BETTER = '"more" or "less": which value is better';

export const FUNCTION_TEXTS_EN: FunctionTexts = {
  LOW_RESULT_SCHOOL: {
    name: "LOW_RESULT_SCHOOL",
    title: "Schools with low results",
    description:
      "Says by a table of results of several years whether a school is a low-result school, and why. By the default thresholds: settings of the pane do not apply here.",
    parameters: {
      results: {
        name: "results",
        description:
          "A table with a header: Год, Процедура, Предмет, Класс, Участников, 2, 3, 4, 5 (for the EGE, Ниже минимума, 70 и более); Школа is optional",
      },
      year: {
        name: "year",
        description: "The year of identification, such as 2021/22; without it, the one after the latest data",
      },
      municipality: MUNICIPALITY,
    },
  },
  MARKS_SUMMARY: {
    name: "MARKS_SUMMARY",
    title: "Pass rate, quality, mean mark and degree of learning",
    description: "Four indicators beside each row of the range: pass rate, quality, mean mark, SOU (fractions of one).",
    parameters: { marks: MARKS, together: TOGETHER },
  },
  PASS_RATE: {
    name: "PASS_RATE",
    title: "Pass rate",
    description: "The share of marks 3, 4 and 5 among the participants, for each row of the range.",
    parameters: { marks: MARKS, together: TOGETHER },
  },
  QUALITY: {
    name: "QUALITY",
    title: "Quality of knowledge",
    description: "The share of marks 4 and 5 among the participants, for each row of the range.",
    parameters: { marks: MARKS, together: TOGETHER },
  },
  SOU: {
    name: "SOU",
    title: "Degree of learning (SOU)",
    description: "V. P. Simonov's degree of learning for each row of the range (fractions of one).",
    parameters: {
      marks: MARKS,
      together: TOGETHER,
      weightOf2: { name: "weight_of_2", description: "The weight of mark 2, from 0 to 1; 0.16 as a rule, 0.14 in some tables" },
    },
  },
  SHARE: {
    name: "SHARE",
    title: "Share of a whole",
    description: "Divides a part by its whole cell by cell (fractions of one); blanks stay blank, faults are said in words.",
    parameters: {
      part: { name: "part", description: "How many pupils (schools) have the property" },
      whole: { name: "whole", description: "How many in all: a range of the same shape, one row, one column or one cell" },
    },
  },
  WEIGHTED_MEAN: {
    name: "WEIGHTED_MEAN",
    title: "Mean weighted by participants",
    description:
      "The mean of schools' figures by their numbers of participants: the municipality's figure, not a mean of percents.",
    parameters: {
      values: { name: "values", description: "Figures of schools: percents, mean marks" },
      weights: { name: "participants", description: "The number of participants of each school: a range of the same shape" },
    },
  },
  RANK_GROUP: {
    name: "RANK_GROUP",
    title: "Place in a group of schools",
    description: "For each school: its place in its group, of how many, the quarter (4 is the worst), the group's median.",
    parameters: {
      values: { name: "values", description: "One column of figures" },
      groups: {
        name: "groups",
        description: "A column with the group (cluster) of each school; without it all schools are one group",
      },
      better: { name: "better", description: `${BETTER}; "more" by default` },
    },
  },
  DYNAMICS: {
    name: "DYNAMICS",
    title: "Change over the years",
    description:
      "The change from the first year with data to the last, in percentage points, and whether it is a negative dynamics.",
    parameters: {
      values: {
        name: "values",
        description: "A table of results with a header (as for LOW_RESULT_SCHOOL), or figures: a row a school, a column a year",
      },
      better: { name: "better", description: `${BETTER}; "less" by default, as of the share of mark 2` },
      points: { name: "bound", description: "Worse by so many points or more is a negative dynamics; 10 by default" },
    },
  },
  RISK_ZONE: {
    name: "RISK_ZONE",
    title: "Risk zone",
    description: "Compares a figure with its norm or the region's mean: no risk, at the border, or in the risk zone.",
    parameters: {
      values: { name: "values", description: "Figures of schools" },
      norm: {
        name: "norm",
        description: "The norm or the region's mean on the same scale: a cell, a row, a column, or a range of the same shape",
      },
      better: { name: "better", description: `${BETTER}; "more" by default` },
      marginPercent: {
        name: "margin",
        description: "How much worse than the norm is still the border, in percent of the norm; 5 by default",
      },
    },
  },
  SCALE_SCORE: {
    name: "SCALE_SCORE",
    title: "Mark by the scale of the year",
    description: "Turns primary scores into marks by the scale of a work; says so where there is no scale.",
    parameters: {
      scores: { name: "scores", description: "Primary scores" },
      scale: {
        name: "scale",
        description:
          "The work in words, such as «ВПР 2021 Русский язык 4 класс», or numbers: the least scores for 3, 4, 5, and the greatest",
      },
      extra: { name: "extra_points", description: "For the OGE: points for literacy (Russian) or geometry (mathematics)" },
    },
  },
  JOURNAL_MATCH: {
    name: "JOURNAL_MATCH",
    title: "Marks of a work and of the journal",
    description: "Shares of lowered, confirmed and raised marks, and how many gaps of two marks or more, in all and by school.",
    parameters: {
      marks: { name: "marks", description: "A column of marks of the work" },
      journal: { name: "journal", description: "A column of the same pupils' marks in the class journal" },
      schools: { name: "schools", description: "A column with each pupil's school (class): a row a school" },
      confirmedPercent: { name: "bound", description: "Fewer confirmed marks than this percent are looked into; 70 by default" },
    },
  },
  CONTEXT_CORRELATION: {
    name: "CONTEXT_CORRELATION",
    title: "Results and circumstances of schools",
    description:
      "The correlation of results with each column of circumstances: Spearman (ranks), Pearson, and a reading in words.",
    parameters: {
      results: { name: "results", description: "One column: a figure a school" },
      context: {
        name: "context",
        description: "Columns of circumstances of the same schools: share of pupils with another language, size and so on",
      },
      noticeable: { name: "bound", description: "From which coefficient on a link is called noticeable, 0 to 1; 0.5 by default" },
    },
  },
  ...ANALYSIS_FUNCTION_TEXTS_EN,
  ...YEAR_FUNCTION_TEXTS_EN,
  CHECK_FORM: {
    name: "CHECK_FORM",
    title: "Check of a school's form",
    description: "Findings of a filled form or of every row of a response sheet: what does not fit, where, and what to do.",
    parameters: {
      form: { name: "form", description: "The whole sheet of a filled form, or a response sheet with its header" },
      firstCell: FIRST_CELL,
      municipality: MUNICIPALITY,
    },
  },
  HAS_PERSONAL_DATA: {
    name: "HAS_PERSONAL_DATA",
    title: "Search for personal data",
    description: "What in a range looks like personal data: as a list of columns or cell by cell. The data are not repeated.",
    parameters: {
      table: { name: "range", description: "Any range, best with its header" },
      view: { name: "view", description: '"list" (by default), or "cells" for TRUE and FALSE in the shape of the range' },
      firstCell: FIRST_CELL,
    },
  },
  VALID_INN: {
    name: "VALID_INN",
    title: "Check of an INN",
    description: "Whether the control digits of an INN are right: TRUE or FALSE for each cell.",
    parameters: {
      numbers: { name: "numbers", description: "Cells with an INN" },
      digits: { name: "digits", description: "10 for organisations only, 12 for natural persons only; both without it" },
    },
  },
  VALID_SNILS: {
    name: "VALID_SNILS",
    title: "Check of a SNILS",
    description:
      "Whether the control number of a SNILS is right: TRUE or FALSE for each cell. A SNILS is personal data: do not collect it.",
    parameters: { numbers: { name: "numbers", description: "Cells with a SNILS" } },
  },
  VALID_OGRN: {
    name: "VALID_OGRN",
    title: "Check of an OGRN",
    description: "Whether the control digit of an OGRN or OGRNIP is right: TRUE or FALSE for each cell.",
    parameters: {
      numbers: { name: "numbers", description: "Cells with an OGRN (13 digits) or OGRNIP (15 digits)" },
      digits: { name: "digits", description: "13 for OGRN only, 15 for OGRNIP only; both without it" },
    },
  },
};
