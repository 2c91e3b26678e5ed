// What a municipality's order holds, as data: its own words with the lines where they are, and what the tool makes of them.

import type { InformationSystemId } from "./information-systems.ts";
import type { MunicipalityYear } from "./municipality-year.ts";
import type { OrderEntry } from "./order-entry.ts";
import type { Lines, Passage } from "./passage.ts";

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

/** A peculiarity of the document: a slip, a gap, a foreign region's name. It is told, and no rule follows from it. */
export interface Oddity {
  readonly lines: Lines;
  readonly note: string;
}

export interface OrderContents {
  /** The municipality's id. */
  readonly id: string;
  /** Directions, measures, deadlines, the cycle, procedures, roles, the working group. */
  readonly year: MunicipalityYear;
  /** By the code of the direction, in the order of the text. A direction that is only named has none. */
  readonly entries: { readonly [direction: string]: readonly OrderEntry[] };
  /** Entries that belong to the whole system and to no direction. */
  readonly general: readonly OrderEntry[];
  readonly assumptions: readonly Assumption[];
  readonly definitions: readonly Definition[];
  readonly requirements: readonly Requirement[];
  readonly provisions: readonly Provision[];
  readonly systems: readonly NamedSystem[];
  readonly monitorings: readonly Monitoring[];
  readonly methods: readonly ProcessingMethod[];
  readonly oddities: readonly Oddity[];
}

export const entriesIn = ({ entries }: OrderContents, direction: string): readonly OrderEntry[] => entries[direction] ?? [];

/** Whether the order sets an indicator in the direction: headings alone are none. */
export const hasIndicators = (contents: OrderContents, direction: string): boolean =>
  entriesIn(contents, direction).some(({ computable }) => computable !== "heading");

/** The code of the direction that an entry belongs to; `null`: the whole system. */
export const directionOf = (contents: OrderContents, entry: OrderEntry): string | null =>
  contents.year.directions.find(({ code }) => entriesIn(contents, code).includes(entry))?.code ?? null;

/** All entries of an order, direction by direction, then those of the whole system. */
export const entriesOf = (contents: OrderContents): readonly OrderEntry[] => [
  ...contents.year.directions.flatMap(({ code }) => entriesIn(contents, code)),
  ...contents.general,
];
