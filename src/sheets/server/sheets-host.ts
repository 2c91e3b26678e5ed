// The open spreadsheet as a host of the pane: every call goes to the server by `google.script.run`.

import { type ApplyWatch, type Host, HostRefusal } from "../../../shared/commands/host.ts";
import type { Block } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { callFailure } from "./call-failure.ts";
import type { EditsPiece, EditsProgress, ServerAnswer } from "./messages.ts";
import type { ScriptRun, ServerFunction } from "./script-run.ts";

/** Characters of one call; what goes beyond is sent in further pieces first. */
const CHARACTERS_A_PIECE = 1_000_000;
/** The cache that keeps pieces may lose them, but hardly twice. */
const MOST_SENDINGS = 3;

function call<Value>(run: ScriptRun, name: ServerFunction, argument: unknown): Promise<Value> {
  return new Promise((resolve, reject) => {
    run
      .withSuccessHandler((text) => {
        const answer = JSON.parse(text) as ServerAnswer<Value>;
        if (answer.ok) resolve(answer.value);
        else reject(new HostRefusal(answer.code, answer.detail));
      })
      .withFailureHandler((failure) => reject(callFailure(failure)))
      [name](JSON.stringify(argument));
  });
}

/** Halves of a sign of two units, such as an emoji: a cache keeps texts as bytes, where a half that was cut off is lost. */
const HALVES = /[\ud800-\udfff]/g;
/** They stand within strings only, so the JSON says the same. */
const escapedHalves = (json: string): string => json.replace(HALVES, (half) => `\\u${half.charCodeAt(0).toString(16)}`);

function cutIntoPieces(id: string, text: string): EditsPiece[] {
  const count = Math.max(1, Math.ceil(text.length / CHARACTERS_A_PIECE));
  return Array.from({ length: count }, (_, index) => ({
    ...{ id, index, count },
    text: text.slice(index * CHARACTERS_A_PIECE, (index + 1) * CHARACTERS_A_PIECE),
  }));
}

/** Sends all pieces; the last one again and again while the server goes on from where its time ran out. */
async function send(run: ScriptRun, pieces: readonly EditsPiece[], edits: number, watch: ApplyWatch): Promise<"done" | "resend"> {
  let done = -1;
  for (let index = 0; index < pieces.length; ) {
    if (watch.isCancelled()) throw new HostRefusal("interrupted", `${index}/${pieces.length}`);
    const progress = await call<EditsProgress>(run, "applyEditsJson", pieces[index]);
    if (progress.state === "resend") return "resend";
    if (progress.state === "again") {
      // Each call has to get further than the one before.
      if (progress.done <= done) throw new HostRefusal("interrupted", `${progress.done}/${progress.of}`);
      done = progress.done;
      watch.progress(Math.floor((edits * done) / progress.of), edits);
    } else index++;
  }
  watch.progress(edits, edits);
  return "done";
}

/** `newId`: tells one sending from another. */
export function sheetsHost(run: ScriptRun, newId: () => string): Host {
  return {
    readSnapshot: (request) => call<WorkbookSnapshot>(run, "readSnapshotJson", request),
    applyEdits: async (edits: readonly Edit[], watch) => {
      const text = escapedHalves(JSON.stringify(edits));
      for (let sending = 0; sending < MOST_SENDINGS; sending++) {
        if ((await send(run, cutIntoPieces(newId(), text), edits.length, watch)) === "done") return;
      }
      throw new HostRefusal("unexpected", "CacheService");
    },
    goTo: async (place: Block) => {
      await call<null>(run, "goToJson", place);
    },
    insertFormula: (formula) => call<Block>(run, "insertFormulaJson", formula),
  };
}
