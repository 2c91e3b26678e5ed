// A small Excel behind `window.external` for the real office.js, in Node and in a browser: holds one workbook, answers batches, counts
// them, and fails where a test tells it to.

import { answerBatch, type Batch } from "./answer-batch.ts";
import { type FunctionCall, FunctionCalls, type FunctionOutcome } from "./function-calls.ts";
import { type HandedOver, handedOver } from "./handed-over.ts";
import { ModelError } from "./model-error.ts";
import { type ExcelProfile, M365 } from "./profiles.ts";
import { WorkbookModel } from "./workbook.ts";

/** What Excel for the web takes in one request and gives in one response. */
export const MOST_BYTES = 5 * 1024 * 1024;

const EXECUTE_BATCH = 93;
const EVENT_COMPLETED = 94;
const RIBBON = 39;
const FUNCTIONS = 33;
const DELAY_FOR_CELL_EDIT = 64;
const PAYLOAD_TOO_LARGE = 5103;
const CELL_IS_EDITED = 5004;
const SHOW_PANE = "SetAppRuntimeState";
const HIDDEN_AT_START = 1;
const SHOWN_AT_START = 2;
const READY_FOR_FUNCTIONS = "_SetOsfControlContainerReadyForCustomFunctions";

export interface BatchRecord {
  readonly bytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  readonly failed: string | null;
}

/** Fails the batch of this number, counted from 0 among those that are recorded, before its action of this number. */
export interface Failure {
  readonly batch: number;
  /** Absent: the whole batch is refused before anything of it is done. */
  readonly action?: number;
  /** Only where one undo for many calls was asked for. */
  readonly onlyInUndoGroup?: true;
  readonly code: string;
}

type Callback = (answer: { readonly toArray: () => readonly unknown[] }) => void;
type Handler = (id: number, args: unknown) => void;

const safeArray = (items: readonly unknown[]) => ({ toArray: () => items });

/** What the page has told Excel; it outlives the workbooks. */
export class PageEnd {
  /** What it listens to. */
  readonly handlers = new Map<number, Handler>();
  /** Its runtime has said that it is ready for custom functions: Excel sends it none before. */
  isCalculating = false;
  /** What Excel sends as soon as the page is ready for it, whichever workbook was open when it was asked for. */
  readonly pressed: (() => void)[] = [];
  readonly uncalculated: (() => void)[] = [];
}

export class ExcelModel {
  workbook: WorkbookModel;
  readonly profile: ExcelProfile;
  batches: BatchRecord[] = [];
  failure: Failure | null = null;
  isCellEdited = false;
  /** One undo was asked for all that comes (newer-office.ts). */
  isUndoGroup = false;
  /** Calls that cannot be undone, tried while one undo was asked for all. */
  refusedUndos = 0;
  /** Nobody answers any more: every batch fails. */
  isGone: () => boolean = () => false;
  /** How large a request or a response may be. */
  mostBytes = MOST_BYTES;
  #waiting: (() => void)[] = [];
  readonly page: PageEnd;

  constructor(workbook = new WorkbookModel(), profile = M365, page = new PageEnd()) {
    this.workbook = workbook;
    this.profile = profile;
    this.page = page;
  }

  /** How many presses of the ribbon's buttons the add-in has said it is done with. */
  completed = 0;

  /** Whether the user sees the pane; the page is there without it too. */
  isPaneShown = true;
  #busyPresses = 0;
  #heldAnswers: (() => void)[] = [];

  /** The user presses a button of the ribbon that carries out this function; Excel says so as soon as the page listens. */
  press(functionName: string): void {
    const source = JSON.stringify({ source: { id: functionName } });
    const send = () => {
      this.#busyPresses++;
      this.page.handlers.get(RIBBON)?.(RIBBON, safeArray([`${this.completed + 1}`, functionName, source]));
    };
    if (this.page.handlers.has(RIBBON)) send();
    else this.page.pressed.push(send);
  }

  readonly functionCalls = new FunctionCalls();
  handOver = (argument: unknown): HandedOver => handedOver(argument, this.workbook, this.profile);

  /** Cells with custom functions are calculated, all at once; until the page's runtime is ready they wait, as `#BUSY!`. */
  calculate(calls: readonly FunctionCall[]): Promise<FunctionOutcome[]> {
    const { message, outcomes } = this.functionCalls.ask(calls, (argument) => this.handOver(argument));
    const send = () => this.page.handlers.get(FUNCTIONS)?.(FUNCTIONS, safeArray(message));
    if (this.page.isCalculating) send();
    else this.page.uncalculated.push(send);
    return Promise.all(outcomes);
  }

  #startCalculating(): void {
    this.page.isCalculating = true;
    for (const send of this.page.uncalculated.splice(0)) setTimeout(send, 0);
  }

  /** The user leaves the cell: batches that were held back are carried out. */
  finishEditing(): void {
    this.isCellEdited = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** What office.js finds at `window.external`. */
  external(): object {
    return {
      GetHostInfo: () => "Excel$Win32$16.01$ru-RU$$$$3",
      GetLoggingAllowed: () => false,
      GetContext: () => this.#context(),
      Execute: (id: number, args: readonly unknown[], callback: Callback) => this.#execute(id, args, callback),
      RegisterEvent: (id: number, _target: string, handler: Handler, callback: (status: readonly number[]) => void) => {
        this.page.handlers.set(id, handler);
        callback([0]);
        if (id === RIBBON) for (const send of this.page.pressed.splice(0)) setTimeout(send, 0);
      },
      UnregisterEvent: () => {},
    };
  }

  #context(): object {
    const settings = { Read: () => safeArray([]), Write: () => {} };
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "0f3b6a5e-8d1c-4d55-9c7f-1a2b3c4d5e6f",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => "ru-RU",
      GetAppDataLocale: () => "ru-RU",
      GetDocUrl: () => this.workbook.Name,
      GetAppCapabilities: () => 1,
      GetActivationMode: () => 0,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetInitialDisplayMode: () => (this.isPaneShown ? SHOWN_AT_START : HIDDEN_AT_START),
      GetHostFullVersion: () => this.profile.version,
      GetSettings: () => settings,
      GetSupportedMatrix: () => JSON.stringify(this.profile.requirements),
    };
  }

  #execute(id: number, args: readonly unknown[], callback: Callback): void {
    if (id === EVENT_COMPLETED) {
      this.completed++;
      this.#busyPresses--;
      for (const answer of this.#heldAnswers.splice(0)) answer();
      setTimeout(() => callback(safeArray([0])), 0);
    }
    if (id !== EXECUTE_BATCH) return;
    const [, , , , body, , flags] = args[0] as readonly unknown[];
    const go = () => callback(safeArray(this.#answer(String(body))));
    if (String(body).includes(SHOW_PANE)) {
      const show = () => {
        go();
        this.isPaneShown = true;
      };
      // Excel shows no pane while a button of the ribbon is at work.
      if (this.#busyPresses > 0) this.#heldAnswers.push(show);
      else setTimeout(show, 0);
      return;
    }
    if (!this.isCellEdited) setTimeout(go, 0);
    else if ((Number(flags) & DELAY_FOR_CELL_EDIT) !== 0) this.#waiting.push(go);
    else setTimeout(() => callback(safeArray([CELL_IS_EDITED])), 0);
  }

  /** A status of 0 and an answer, or the status of a refusal. */
  #answer(body: string): readonly unknown[] {
    const batch = JSON.parse(body) as Batch;
    const answered = (answer: unknown) => [0, 200, safeArray([]), JSON.stringify(answer)] as const;
    if (this.functionCalls.take(batch)) return answered({ Results: [] });
    if (batch.Actions.some(({ Name }) => Name === READY_FOR_FUNCTIONS)) this.#startCalculating();
    // Office.js's own housekeeping: it tells the host that it is there, and what it no longer holds.
    const paths = Object.values(batch.ObjectPaths);
    if (paths.length === 0 || paths.some(({ ObjectPathType }) => ObjectPathType === 2)) return answered({ Results: [] });
    const isHousekeeping = batch.Actions.every(({ Name, ActionType }) => ActionType === 1 || Name === "_RemoveReference");
    if (isHousekeeping) return answered(answerBatch(this.workbook, batch, () => {}));

    const bytes = new TextEncoder().encode(body).length;
    const number = this.batches.length;
    const isMeant = this.failure?.batch === number && (!this.failure.onlyInUndoGroup || this.isUndoGroup);
    const failure = this.isGone() ? { code: "HostRestartNeeded" } : isMeant ? this.failure : null;
    const record = (answerBytes: number, failed: string | null) =>
      this.batches.push({ bytes, answerBytes, actions: batch.Actions.length, failed });
    if (bytes > this.mostBytes) {
      record(0, "RequestPayloadSizeLimitExceeded");
      return [PAYLOAD_TOO_LARGE];
    }
    const answer = answerBatch(this.workbook, batch, (index) => {
      const { Name = "", ActionType = 0 } = batch.Actions[index] ?? {};
      // Excel's list of what cannot be undone: showing, hiding, protecting and deleting sheets.
      if (this.isUndoGroup && (/^(?:Delete|Protect|Unprotect)$/.test(Name) || (Name === "Visibility" && ActionType === 4))) {
        this.refusedUndos++;
        throw new ModelError("UndoNotSupported");
      }
      if (failure && index === ("action" in failure ? (failure.action ?? 0) : 0)) throw new ModelError(failure.code);
    });
    const response = answered(answer);
    const answerBytes = new TextEncoder().encode(response[3]).length;
    if (answerBytes > this.mostBytes) {
      record(answerBytes, "ResponsePayloadSizeLimitExceeded");
      const error = {
        Code: "ResponsePayloadSizeLimitExceeded",
        Message: "too much",
        HttpStatusCode: 413,
        ActionIndex: 0,
        Location: "",
      };
      return answered({ Error: error, Results: [] });
    }
    record(answerBytes, answer.Error?.Code ?? null);
    return response;
  }
}
