// A command is a pure function: it says what it wants to read, and from what was read it computes what to show and what to change.

import type { Language } from "../catalogue/messages/messages.ts";
import type { MunicipalityYear } from "../catalogue/municipality-year.ts";
import type { Profile } from "../catalogue/profile.ts";
import type { CommandRefusalCode } from "../catalogue/refusals.ts";
import type { Edit } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { Campaign } from "./campaign.ts";
import type { CommandId, InputOf, ViewOf } from "./command-types.ts";
import type { SnapshotRequest } from "./host.ts";

/** Everything that a command may know. */
export interface Seen {
  readonly campaign: Campaign;
  /** The one that was asked for; else the campaign's. */
  readonly profile: Profile;
  /** The year of the order that was asked for. */
  readonly year: MunicipalityYear | null;
  /** The sheets that were asked for; the names always. */
  readonly workbook: WorkbookSnapshot;
  /** The collected file that was asked for. */
  readonly source: WorkbookSnapshot | null;
  readonly language: Language;
  /** Today, ISO 8601: the core has no clock. */
  readonly today: string;
}

export interface Wanted extends SnapshotRequest {
  /** A collected file, by name. */
  readonly source?: string;
  /** Id of a profile that need not be the campaign's. */
  readonly profile?: string;
  /** Id of the municipality whose year is to be loaded. */
  readonly year?: string;
}

/** A file for the user: a workbook of its own, a copy of a collected file with marks in it, or data. */
export type MadeFile =
  | { readonly kind: "workbook"; readonly name: string; readonly created: string; readonly edits: () => readonly Edit[] }
  | { readonly kind: "copy"; readonly name: string; readonly of: string; readonly edits: readonly Edit[] }
  | { readonly kind: "json"; readonly name: string; readonly data: object }
  | { readonly kind: "text"; readonly name: string; readonly text: string };

export interface Outcome<View> {
  /** As it is from now on, once the edits are applied. */
  readonly campaign: Campaign;
  readonly edits: readonly Edit[];
  readonly files: readonly MadeFile[];
  /** Name of the archive that holds the files where there are several. */
  readonly archive?: string;
  readonly view: View;
}

export class CommandRefusal extends Error {
  readonly code: CommandRefusalCode;
  readonly detail: string;

  constructor(code: CommandRefusalCode, detail = "") {
    super(`${code}: ${detail}`);
    this.name = "CommandRefusal";
    this.code = code;
    this.detail = detail;
  }
}

export interface Command<Id extends CommandId> {
  readonly id: Id;
  readonly wants: (campaign: Campaign, input: InputOf<Id>, language: Language) => Wanted;
  /** Throws `CommandRefusal`. */
  readonly run: (seen: Seen, input: InputOf<Id>) => Outcome<ViewOf<Id>>;
}

/** Of a command that only shows. */
export const shown = <View>(campaign: Campaign, view: View): Outcome<View> => ({ campaign, edits: [], files: [], view });
