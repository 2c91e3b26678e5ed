// `google.script.run` as the sidebar sees it: named functions of the server, answered by handlers, JSON texts both ways.

/** What a failed call gives: the server's words, in whatever language. */
export interface ScriptFailure {
  readonly message?: string;
}

export type ServerFunction = "readSnapshotJson" | "applyEditsJson" | "goToJson" | "insertFormulaJson";

export type ScriptRun = { readonly [name in ServerFunction]: (json: string) => void } & {
  readonly withSuccessHandler: (handler: (answer: string) => void) => ScriptRun;
  readonly withFailureHandler: (handler: (failure: ScriptFailure) => void) => ScriptRun;
};
