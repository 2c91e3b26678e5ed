// The distinct looks of cells. A cell carries only its look's number; that number is also the cell format's index in the file.

import { NUMBER_FORMATS, type NumberFormatName, STYLES, type Style, type StyleName } from "../../../shared/workbook/style.ts";

export interface CellLook {
  readonly style: Style;
  /** Excel's pattern; absent means General. */
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
  /** Excel's mark that the cell's text is text even when it is typed anew. */
  readonly quotePrefix?: boolean;
}

export type LookChange =
  | { readonly kind: "style"; readonly name: StyleName }
  | { readonly kind: "number-format"; readonly name: NumberFormatName }
  | { readonly kind: "default-format"; readonly pattern: string }
  | { readonly kind: "unlock" }
  | { readonly kind: "quote-prefix" };

/** The look of a cell that nothing has changed. */
export const PLAIN_LOOK = 0;

function changed(look: CellLook, change: LookChange): CellLook {
  switch (change.kind) {
    case "style":
      return { ...look, style: { ...look.style, ...STYLES[change.name] } };
    case "number-format":
      return { ...look, numberFormat: NUMBER_FORMATS[change.name] };
    case "default-format":
      return look.numberFormat === undefined ? { ...look, numberFormat: change.pattern } : look;
    case "unlock":
      return { ...look, unlocked: true };
    case "quote-prefix":
      return { ...look, quotePrefix: true };
    default:
      return change satisfies never;
  }
}

/** Properties in a fixed order, so that two ways to one look meet. */
function lookKey({ style, numberFormat, unlocked, quotePrefix }: CellLook): string {
  const properties = Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([properties, numberFormat ?? null, unlocked ?? false, quotePrefix ?? false]);
}

export class LookTable {
  readonly #looks: CellLook[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #changes = new Map<string, number[]>();

  constructor() {
    this.#intern({ style: {} });
  }

  get looks(): readonly CellLook[] {
    return this.#looks;
  }

  /** The function from a look's number to the number of the changed look; answers are remembered. */
  changer(change: LookChange): (look: number) => number {
    const key = JSON.stringify(change);
    const known = this.#changes.get(key) ?? [];
    this.#changes.set(key, known);
    return (look) => {
      const answer = known[look];
      if (answer !== undefined) return answer;
      const number = this.#intern(changed(this.#looks[look] ?? { style: {} }, change));
      known[look] = number;
      return number;
    };
  }

  /** The number of a look that is made of no named style: what a user or a file has given a cell. */
  numberOf(look: CellLook): number {
    return this.#intern(look);
  }

  #intern(look: CellLook): number {
    const key = lookKey(look);
    const number = this.#numbers.get(key) ?? this.#looks.push(look) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
