// What a municipality's order holds, as data: its own words with the lines where they are, and what the tool makes of them.

import type { InformationSystemId } from "./information-systems.ts";
import type { OrderEntry } from "./order-entry.ts";
import type { Lines, Passage } from "./passage.ts";

export interface Direction {
  /** The code within the profile; where the order numbers two directions alike, they are told apart here: `I.6a`, `I.6b`. */
  readonly code: string;
  /** The number as it is printed, where it differs from the code. */
  readonly printed?: string;
  readonly title: string;
  readonly titleEn: string;
  /** The order's heading over several directions. */
  readonly group?: string;
  readonly lines: Lines;
  /** In the order of the text. Empty: the order names the direction and sets no indicator in it. */
  readonly entries: readonly OrderEntry[];
}

/** What the order leaves open, and what the tool takes until the specialist decides otherwise. */
export interface Assumption {
  readonly id: string;
  readonly about: string;
  /** What is taken by default. */
  readonly standard: string;
  /** Other readings, as the specialist may choose them; empty where none offers itself. */
  readonly alternatives: readonly string[];
  readonly reason: string;
  /** It changes the list of schools or a figure of the first page: it is said there and not only on its sheet. */
  readonly prominent?: boolean;
}

export interface Definition extends Passage {
  readonly term: string;
  /** The order only uses the term or the abbreviation; the words are those in general use. */
  readonly ours?: boolean;
}

export type RequirementTopic =
  | (
      | "publication"
      | "openness"
      | "communication"
      | "reporting"
      | "recommendations"
      | "data"
      | "interchange"
      | "security"
      | "processing"
    )
  | ("analysis" | "objectivity" | "indicators" | "procedures" | "surveys" | "monitoring" | "planning" | "documents" | "decisions")
  | ("roles" | "schools" | "support" | "ethics");

/** What the order demands of the system, of the office or of schools. */
export interface Requirement extends Passage {
  readonly topic: RequirementTopic;
}

export type ProvisionKind =
  | ("preamble" | "scope" | "legal-basis" | "clause" | "term" | "position" | "goal" | "focus" | "task")
  | ("principle" | "structure" | "object" | "subject" | "function" | "user" | "direction" | "procedure" | "management")
  | ("cycle" | "analysis" | "deficiency" | "collection" | "processing" | "system" | "monitoring" | "measure" | "effect")
  | "final";

/** A statement of the order that is no indicator, measure, definition or requirement: goals, tasks, functions and so on. */
export interface Provision extends Passage {
  readonly kind: ProvisionKind;
  /** The number of the item or the heading it stands under. */
  readonly section?: string;
  /** Whose function it is. */
  readonly holder?: string;
}

/** An information system, a database or a site that the order names. */
export interface NamedSystem extends Passage {
  /** In the nominative, as a list shows it. */
  readonly name: string;
  /** What the order says it is used for. */
  readonly use?: string;
  /** The system of the catalogue that is meant. */
  readonly system: InformationSystemId;
}

export interface Monitoring extends Passage {
  readonly name: string;
  readonly direction?: string;
  readonly time?: string;
  readonly responsible?: string;
  readonly report?: string;
}

export interface ProcessingMethod extends Passage {
  readonly name: string;
  readonly definition?: string;
  readonly use?: string;
}

/** A member of the group that the order sets up; by post, never by name. */
export interface Participant extends Passage {
  readonly role: string;
  readonly count: number;
}

/** A peculiarity of the document: a slip, a gap, a foreign region's name. It is told, and no rule follows from it. */
export interface Oddity {
  readonly lines: Lines;
  readonly note: string;
}

export interface OrderContents {
  /** The municipality's id. */
  readonly id: string;
  readonly directions: readonly Direction[];
  /** Entries that belong to the whole system and to no direction. */
  readonly general: readonly OrderEntry[];
  readonly assumptions: readonly Assumption[];
  readonly definitions: readonly Definition[];
  readonly requirements: readonly Requirement[];
  readonly provisions: readonly Provision[];
  readonly systems: readonly NamedSystem[];
  readonly monitorings: readonly Monitoring[];
  readonly methods: readonly ProcessingMethod[];
  readonly participants: readonly Participant[];
  readonly oddities: readonly Oddity[];
}

/** All entries of an order in the order of the text. */
export const entriesOf = (contents: OrderContents): readonly OrderEntry[] => [
  ...contents.directions.flatMap(({ entries }) => entries),
  ...contents.general,
];
