// What the page itself says until the pane is there; the words and their switches stand in taskpane.html, so that no lost file can take them away.

/** Why the pane is not there: each has its words on the page. */
export type StartFailure = "office" | "outside" | "modules" | "site" | "slow";

declare global {
  interface Window {
    /** The page waits for the pane: it says so, and after ten seconds what to do. */
    startBegun: () => void;
    startDone: () => void;
    startFailed: (why: StartFailure) => void;
  }
}
