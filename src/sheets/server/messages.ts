// What goes between the sidebar and the server: JSON texts only, since `google.script.run` carries neither dates nor functions.

import type { HostRefusalCode } from "../../../shared/commands/host.ts";

/** Edits are sent in pieces of their JSON text. The last piece starts the work; sent again, it goes on with what was cut. */
export interface EditsPiece {
  /** Tells one sending from another. */
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly text: string;
}

/**
 * `kept`: the piece is kept, send the next. `again`: time ran out, send the last piece once more. `resend`: earlier pieces are lost,
 * begin anew; nothing has been changed by this call.
 */
export type EditsProgress =
  | { readonly state: "done" | "kept" | "resend" }
  | { readonly state: "again"; readonly done: number; readonly of: number };

export type ServerAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: HostRefusalCode; readonly detail: string };
