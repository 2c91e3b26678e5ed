// The store of observations: who answered what in which year, each answer with its place; and who was asked and did not answer.

import type { PopulationCode } from "../catalogue/populations.ts";
import { BLANK, type Cell, reasonOf } from "../notation/cell.ts";
import type { KnownField } from "../notation/known-fields.ts";
import type { Location } from "../workbook/location.ts";

export interface Observation {
  readonly of: PopulationCode;
  /** The organisation by its login or name, or the key of a register's entry. */
  readonly org: string;
  /** The academic year by the calendar year in which it ends. */
  readonly year: number;
  readonly form: string;
  /** The code of the field. */
  readonly field: string;
  readonly value: Cell;
  /** Absent where the tool itself worked the value out. */
  readonly at?: Location;
}

const NOT_SUBMITTED = reasonOf("not-submitted");

/** The answers of one population in one year, by field, in the order in which the organisations were asked. */
interface YearOf {
  readonly orgs: string[];
  readonly indexOf: Map<string, number>;
  readonly cells: Map<string, Cell[]>;
  readonly places: Map<string, Location[]>;
  /** Who sent the form, by the form's code. */
  readonly sent: Map<string, Set<number>>;
}

export class ObservationStore {
  private readonly years = new Map<string, YearOf>();

  private yearOf(of: PopulationCode, year: number): YearOf {
    const key = `${of}|${year}`;
    const known = this.years.get(key);
    if (known) return known;
    const made: YearOf = { orgs: [], indexOf: new Map(), cells: new Map(), places: new Map(), sent: new Map() };
    this.years.set(key, made);
    return made;
  }

  /** Who should answer in a year, whether or not anything came. Asked twice is asked once. */
  ask(of: PopulationCode, year: number, org: string): number {
    const { orgs, indexOf } = this.yearOf(of, year);
    const index = indexOf.get(org) ?? orgs.push(org) - 1;
    indexOf.set(org, index);
    return index;
  }

  /** The form came, whatever is in it: its blanks are blanks and not forms that were not sent. */
  send(of: PopulationCode, year: number, org: string, form: string): void {
    const index = this.ask(of, year, org);
    const { sent } = this.yearOf(of, year);
    const who = sent.get(form) ?? new Set();
    sent.set(form, who.add(index));
  }

  /** A later observation of the same field replaces the earlier one. */
  add({ of, org, year, form, field, value, at }: Observation): void {
    this.send(of, year, org, form);
    const index = this.ask(of, year, org);
    const { cells, places } = this.yearOf(of, year);
    const column = cells.get(field) ?? [];
    column[index] = value;
    cells.set(field, column);
    if (at === undefined) return;
    const placesOf = places.get(field) ?? [];
    placesOf[index] = at;
    places.set(field, placesOf);
  }

  /** Who was asked, in that order. */
  asked(of: PopulationCode, year: number): readonly string[] {
    return this.years.get(`${of}|${year}`)?.orgs ?? [];
  }

  cell({ of, code, form }: KnownField, year: number, org: string): Cell {
    const answers = this.years.get(`${of}|${year}`);
    const index = answers?.indexOf.get(org);
    if (answers === undefined || index === undefined) return NOT_SUBMITTED;
    return answers.cells.get(code)?.[index] ?? (answers.sent.get(form)?.has(index) ? BLANK : NOT_SUBMITTED);
  }

  place({ of, code }: KnownField, year: number, org: string): Location | null {
    const answers = this.years.get(`${of}|${year}`);
    const index = answers?.indexOf.get(org);
    return index === undefined ? null : (answers?.places.get(code)?.[index] ?? null);
  }

  /** Whether anybody sent anything of a form in a year. */
  hasForm(of: PopulationCode, year: number, form: string): boolean {
    return (this.years.get(`${of}|${year}`)?.sent.get(form)?.size ?? 0) > 0;
  }
}
