// The core at work for one open workbook: keeps the campaign and the bytes of the collected files, runs commands, makes files.
// It lives in a worker where there is one; everything that goes in and comes out can be copied between threads.

import { finding } from "../../shared/catalogue/findings.ts";
import { commandWordsOf } from "../../shared/catalogue/messages/command-words-of.ts";
import type { MunicipalityYear } from "../../shared/catalogue/municipality-year.ts";
import type { Profile } from "../../shared/catalogue/profile.ts";
import { besideFinding, freeName, isNewerVersion, replacedFinding } from "../../shared/commands/arrival.ts";
import { type Campaign, type CollectedFile, emptyCampaign, withFiles } from "../../shared/commands/campaign.ts";
import { collectedFile, withCollected } from "../../shared/commands/collect-file.ts";
import { type Command, CommandRefusal, type Wanted } from "../../shared/commands/command.ts";
import { COMMANDS } from "../../shared/commands/command-table.ts";
import type { CommandId, InputOf, ViewOf } from "../../shared/commands/command-types.ts";
import { inverseEdits } from "../../shared/commands/inverse-edits.ts";
import { sheetChanges } from "../../shared/commands/sheet-changes.ts";
import { isSourceName } from "../../shared/commands/source-name.ts";
import type { SheetChange } from "../../shared/commands/views.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { editedSheet } from "../../shared/workbook/edited-sheet.ts";
import { foreignSheets } from "../../shared/workbook/own-sheets.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import type { Refusal } from "../../taskpane/bridge.ts";
import { readWorkbook } from "../xlsx/read/read-workbook.ts";
import { MAX_FILE_BYTES } from "../xlsx/zip/limits.ts";
import type { Circumstances } from "./circumstances.ts";
import { type MadeBytes, makeFiles } from "./make-files.ts";

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Local ISO 8601. */
  readonly modified: string | null;
}

/** A command's outcome that waits for its edits to be applied. */
export interface Computed<View> {
  readonly view: View;
  readonly edits: readonly Edit[];
  readonly changes: readonly SheetChange[];
  /** Puts back what was there. */
  readonly inverse: readonly Edit[];
  readonly files: readonly MadeBytes[];
  /** Files that could not be made, each with its reason, in words. */
  readonly notMade: readonly string[];
}

export type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

interface Pending {
  readonly campaign: Campaign;
  readonly edits: readonly Edit[];
}

/** The marks of sheets stand at the end of a command's edits: each goes with its sheet. */
function bySheet(edits: readonly Edit[]): Map<string, Edit[]> {
  const sheets = new Map<string, Edit[]>();
  for (const edit of edits) {
    const sheet = editedSheet(edit);
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), edit]);
  }
  return sheets;
}

const isSameBytes = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one !== undefined && one.length === other.length && one.every((byte, index) => byte === other[index]);

export class Engine {
  private campaign: Campaign;
  private readonly profiles = new Map<string, Profile>();
  private readonly years = new Map<string, MunicipalityYear>();
  private readonly given = new Map<string, GivenFile>();
  private arrived: CollectedFile[] = [];
  /** For each own sheet the edits that made it last. */
  private readonly made = new Map<string, readonly Edit[]>();
  private pending: Pending | null = null;

  /** `load`: the profile with an id; `undefined` where there is none. */
  constructor(
    first: Profile,
    private readonly load: (id: string) => Promise<Profile | undefined>,
    private readonly loadYear: (id: string) => Promise<MunicipalityYear | undefined> = async () => undefined,
  ) {
    this.campaign = emptyCampaign(first);
    this.profiles.set(first.id, first);
  }

  /**
   * Reads one file; it counts from the next command on. What is no data by its name (a lock file, a text beside) is passed over. A file of
   * a known name is told apart by what it holds: the same file again, a newer version in the place of the earlier, or another file.
   */
  take(given: GivenFile, { today }: Circumstances): void {
    const { name, bytes } = given;
    if (!isSourceName(name.split("/").pop() ?? name)) return;
    const namesakes = this.namesakes(name);
    const same = namesakes.find(({ file }) => isSameBytes(this.given.get(file)?.bytes, bytes));
    const taken = new Set(this.known().map(({ file }) => file));
    if (same) this.put(given, same.file, same.arrival, today);
    else if (!taken.has(name)) this.put(given, name, null, today);
    else {
      const free = freeName(name, (other) => taken.has(other));
      const read = this.read({ ...given, name: free }, this.campaign.profile, today);
      const earlier = namesakes.find((file) => isNewerVersion(read, file));
      if (earlier) this.put(given, earlier.file, replacedFinding(earlier), today);
      else this.put(given, free, besideFinding(free, name), today);
    }
  }

  /** A file that its shell could not read. */
  takeUnread(name: string, { today }: Circumstances): void {
    const taken = new Set(this.known().map(({ file }) => file));
    const earlier = this.namesakes(name).find(({ file }) => !this.given.has(file));
    const file = earlier?.file ?? (taken.has(name) ? freeName(name, (other) => taken.has(other)) : name);
    const unread = collectedFile({ ok: false, file, finding: finding("file-unreadable", { file }, {}) }, [], today);
    this.arrived.push({ ...unread, sentAs: name, arrival: file === name || earlier ? null : besideFinding(file, name) });
  }

  /** `file`: the name that it is known by. */
  private put(given: GivenFile, file: string, arrival: CollectedFile["arrival"], today: string): void {
    const known = { ...given, name: file };
    this.arrived.push({ ...this.read(known, this.campaign.profile, today), sentAs: given.name, arrival });
    this.given.set(file, known);
  }

  private read({ name, bytes, modified }: GivenFile, { forms }: Profile, today: string): CollectedFile {
    if (bytes.length > MAX_FILE_BYTES) {
      const tooLarge = finding("file-too-large", { file: name }, { what: "file", limit: MAX_FILE_BYTES });
      return collectedFile({ ok: false, file: name, finding: tooLarge }, [], today);
    }
    const outcome = readWorkbook(bytes, name);
    return collectedFile(outcome.ok ? { ...outcome, received: modified } : { ...outcome, file: name }, forms, today);
  }

  /** The collected files, the latest of each name. */
  private known(): readonly CollectedFile[] {
    const byName = new Map(this.campaign.files.flatMap((file) => (file.isOpen ? [] : [[file.file, file] as const])));
    for (const file of this.arrived) byName.set(file.file, file);
    return [...byName.values()];
  }

  private namesakes(name: string): readonly CollectedFile[] {
    return this.known().filter(({ sentAs }) => sentAs === name);
  }

  private settle(): Campaign {
    if (this.arrived.length > 0) {
      this.campaign = withCollected(this.campaign, this.arrived);
      this.arrived = [];
    }
    return this.campaign;
  }

  async wants<Id extends CommandId>(id: Id, input: InputOf<Id>, { language }: Circumstances): Promise<Wanted> {
    const wanted = this.command(id).wants(this.settle(), input, language);
    const { profile, year } = wanted;
    if (profile !== undefined && !this.profiles.has(profile)) {
      const loaded = await this.load(profile);
      if (loaded) this.profiles.set(profile, loaded);
    }
    if (year !== undefined && !this.years.has(year)) {
      const loaded = await this.loadYear(year);
      if (loaded) this.years.set(year, loaded);
    }
    return wanted;
  }

  /** Throws `CommandRefusal`. */
  private profile(id: string): Profile {
    const profile = this.profiles.get(id);
    if (!profile) throw new CommandRefusal("profile-unknown", id);
    return profile;
  }

  private command<Id extends CommandId>(id: Id): Command<Id> {
    return COMMANDS[id] as unknown as Command<Id>;
  }

  private source(file: string | undefined): WorkbookSnapshot | null {
    const given = file === undefined ? undefined : this.given.get(file);
    const outcome = given && readWorkbook(given.bytes, given.name);
    return outcome?.ok ? outcome.workbook : null;
  }

  /** Computes; the campaign is as it was until `commit`. `workbook` holds what `wants` asked for. */
  run<Id extends CommandId>(
    id: Id,
    input: InputOf<Id>,
    workbook: WorkbookSnapshot,
    { language, today }: Circumstances,
  ): Answer<Computed<ViewOf<Id>>> {
    const campaign = this.settle();
    const command = this.command(id);
    try {
      const { source, profile: id, year: plan } = command.wants(campaign, input, language);
      const profile = id === undefined ? campaign.profile : this.profile(id);
      const year = plan === undefined ? null : (this.years.get(plan) ?? null);
      const seen = { campaign, profile, year, workbook, source: this.source(source), language, today };
      const { edits, files, view, archive, ...outcome } = command.run(seen, input);
      const foreign = foreignSheets(edits, workbook);
      if (foreign.length > 0) throw new CommandRefusal("sheets-foreign", foreign.map((sheet) => `«${sheet}»`).join(", "));
      const made = makeFiles(files, archive, (file) => this.given.get(file)?.bytes, { language, today });
      this.pending = { campaign: this.readBy(outcome.campaign, today), edits };
      return {
        ok: true,
        value: {
          ...{ view, edits, ...made },
          changes: sheetChanges(edits, workbook),
          inverse: inverseEdits(edits, workbook, (sheet) => this.made.get(sheet)),
        },
      };
    } catch (error) {
      if (!(error instanceof CommandRefusal)) throw error;
      return { ok: false, refusal: commandWordsOf(language).refusals[error.code](error.detail) };
    }
  }

  /** Under another profile files hold other forms: they are read again. */
  private readBy(next: Campaign, today: string): Campaign {
    if (next.profile.forms === this.campaign.profile.forms) return next;
    const files = next.files.flatMap((file) => {
      const given = this.given.get(file.file);
      // The open workbook is read with the next command that asks for it.
      if (file.isOpen) return [];
      return given ? [{ ...this.read(given, next.profile, today), sentAs: file.sentAs, arrival: file.arrival }] : [file];
    });
    return withFiles(next, files);
  }

  /** The edits of the last run are applied: what it computed is true from now on. */
  commit(): void {
    if (!this.pending) return;
    const { campaign, edits } = this.pending;
    this.pending = null;
    this.campaign = campaign;
    const kept = new Set(campaign.files.map(({ file }) => file));
    for (const file of this.given.keys()) if (!kept.has(file)) this.given.delete(file);
    this.remember(edits);
  }

  /** Another workbook is open: what was read of the earlier one, and made in it, is forgotten; the collected files stay. */
  replaceWorkbook(): void {
    this.made.clear();
    const { files } = this.settle();
    this.campaign = {
      ...withFiles(
        this.campaign,
        files.filter(({ isOpen }) => !isOpen),
      ),
      explanations: [],
      settingsOf: null,
    };
  }

  /** Edits that were applied besides the commands': an undo. */
  remember(edits: readonly Edit[]): void {
    for (const edit of edits) if (edit.kind === "delete-own-sheet") this.made.delete(edit.sheet);
    for (const [sheet, own] of bySheet(edits)) if (own.some(({ kind }) => kind === "ensure-sheet")) this.made.set(sheet, own);
  }
}
