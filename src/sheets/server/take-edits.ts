// Takes edits from the sidebar piece by piece and applies them; what does not fit into one run is gone on with by the next call.

import { HostRefusal } from "../../../shared/commands/host.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { applyEdits } from "../host/apply-edits.ts";
import { TimeOver } from "../host/time-over.ts";
import { keepPiece, keptText } from "./kept-pieces.ts";
import type { EditsPiece, EditsProgress } from "./messages.ts";

const WATCH = { progress: () => {}, isCancelled: () => false };

function readEdits(text: string): readonly Edit[] {
  const edits: unknown = JSON.parse(text);
  if (!Array.isArray(edits)) throw new HostRefusal("unexpected", "edits");
  return edits as readonly Edit[];
}

export function takeEdits({ id, index, count, text }: EditsPiece): EditsProgress {
  if (index < count - 1) {
    keepPiece(id, index, text);
    return { state: "kept" };
  }
  const earlier = keptText(id, count - 1);
  if (earlier === null) return { state: "resend" };
  try {
    applyEdits(readEdits(earlier + text), WATCH);
    return { state: "done" };
  } catch (error) {
    if (error instanceof TimeOver) return { state: "again", done: error.done, of: error.of };
    throw error;
  }
}
