// What is to become of one sheet: all edits of it folded together, so that each kind of them is done at once.

import type { Block, Rectangle } from "../../../../shared/workbook/block.ts";
import type { ChartSpec } from "../../../../shared/workbook/chart.ts";
import type { Edit, LinkTarget, WrittenValue } from "../../../../shared/workbook/edit.ts";
import { STYLES, type Style, type StyleName } from "../../../../shared/workbook/style.ts";
import { CellGrid } from "./cell-grid.ts";

export type TabColour = NonNullable<Extract<Edit, { kind: "ensure-sheet" }>["tab"]>;
export type DropDown = Extract<Edit, { kind: "drop-down" }>;
export type ConditionalFormat = Extract<Edit, { kind: "conditional-format" }>;

export class SheetPlan {
  readonly values = new CellGrid<WrittenValue>();
  readonly styles = new CellGrid<Style>();
  /** Patterns of number formats. */
  readonly formats = new CellGrid<string>();
  readonly dropDowns = new CellGrid<DropDown>();
  readonly notes = new CellGrid<string>();
  readonly links = new CellGrid<LinkTarget>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly conditions: ConditionalFormat[] = [];
  readonly charts: { readonly over: Block; readonly chart: ChartSpec }[] = [];
  readonly names = new Map<string, Block>();
  freeze: { readonly rowCount: number; readonly columnCount: number } | null = null;
  filter: Rectangle | null = null;
  unlocked: readonly Block[] | null = null;

  private readonly merged = new Map<Style | undefined, Map<StyleName, Style>>();

  constructor(
    readonly name: string,
    /** `null`: the sheet stands and keeps what it holds; else it is made anew with this colour of its tab. */
    readonly tab: TabColour | null,
  ) {}

  get isMadeAnew(): boolean {
    return this.tab !== null;
  }

  /** Styles lie one over another; cells of one look share one object. */
  addStyle(block: Block, name: StyleName): void {
    this.styles.fill(block, (before) => {
      const ways = this.merged.get(before) ?? new Map<StyleName, Style>();
      this.merged.set(before, ways);
      const merged = ways.get(name) ?? { ...before, ...STYLES[name] };
      ways.set(name, merged);
      return merged;
    });
  }

  /** How many rows and columns the sheet must have. */
  extent(): { readonly rows: number; readonly columns: number } {
    const places: (Rectangle | null)[] = [
      ...[this.values, this.styles, this.formats, this.dropDowns, this.notes, this.links].map((grid) => grid.bounds()),
      ...[...this.conditions.map(({ block }) => block), ...this.charts.map(({ over }) => over), ...this.names.values()],
      ...[this.filter, ...(this.unlocked ?? [])],
    ];
    const rows = places.map((place) => (place ? place.rowIndex + place.rowCount : 0));
    const columns = places.map((place) => (place ? place.columnIndex + place.columnCount : 0));
    // Not all rows and columns can be frozen, hence one more.
    return {
      rows: Math.max(1, ...rows, ...[...this.heights.keys()].map((index) => index + 1), (this.freeze?.rowCount ?? 0) + 1),
      columns: Math.max(1, ...columns, ...[...this.widths.keys()].map((index) => index + 1), (this.freeze?.columnCount ?? 0) + 1),
    };
  }
}
