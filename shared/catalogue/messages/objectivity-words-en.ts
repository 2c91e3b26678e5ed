// The words of the sheet «Objectivity» in English.

import type { ObjectivityWords } from "./objectivity-words.ts";

export const OBJECTIVITY_WORDS_EN: ObjectivityWords = {
  conclusion: "Conclusion",
  why: "Two signs together",
  howToRead:
    "One sign is a reason to look: a strong school has a high mean score as well. Works with two independent signs need a check. “—”: cannot be computed from the files that were sent.",
  signs: {
    signA: "Mean score above the region's",
    signB: "Journal marks against scores",
    signC: "Jump of the same cohort",
    spike: "Heap on a border of marks",
    journal: "Less than 70% of marks confirmed",
    official: "On the list with markers",
  },
  conclusions: {
    "needs-check": "needs a check",
    "single-sign": "one sign",
    "no-sign": "no signs",
    "not-computable": "no data",
  },
  pairs: {
    "mean-and-spike": "mean score and a heap",
    "mean-and-journal": "mean score and marks above the journal",
    "mean-in-two-years": "mean score in two years",
    "mean-and-official": "mean score and the list with markers",
  },
};
