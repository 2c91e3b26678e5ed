// The words of the sheet «Объективность».

export interface ObjectivityWords {
  readonly conclusion: string;
  readonly why: string;
  readonly howToRead: string;
  readonly signs: {
    readonly [sign in "signA" | "signB" | "signC" | "spike" | "journal" | "official"]: string;
  };
  readonly conclusions: {
    readonly [conclusion in "needs-check" | "single-sign" | "no-sign" | "not-computable"]: string;
  };
  readonly pairs: {
    readonly [pair in "mean-and-spike" | "mean-and-journal" | "mean-in-two-years" | "mean-and-official"]: string;
  };
}
