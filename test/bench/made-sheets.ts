// Sheets made for measuring: numbers and texts mixed as in a district's tables, the same in every run.

export interface Shape {
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHAPES = {
  "60x200x30": { sheets: 60, rows: 200, columns: 30 },
  "1x100000x20": { sheets: 1, rows: 100_000, columns: 20 },
} as const satisfies { readonly [name: string]: Shape };

export type ShapeName = keyof typeof SHAPES;

const WORDS = ["Русский язык", "Математика", "Окружающий мир", "подтвердили", "понизили", "не участвовали"];

/** Of every five columns: a school of its own for each row, a word that repeats, a count, a percent, a blank in each third row. */
export function* sheetRows(rows: number, columns: number, seed: number): Generator<(string | number | null)[]> {
  for (let row = 0; row < rows; row++) {
    yield Array.from({ length: columns }, (_, column) => {
      const mixed = (row * 31 + column * 17 + seed * 7) % 10_007;
      switch (column % 5) {
        case 0:
          return `МБОУ СОШ № ${row}-${column} (edu${100_000 + mixed})`;
        case 1:
          return WORDS[mixed % WORDS.length]!;
        case 2:
          return mixed;
        case 3:
          return mixed / 100;
        default:
          return row % 3 === 0 ? null : mixed % 6;
      }
    });
  }
}
