// Names and numbers for new parts that no part of the package has yet.

import { highestBlock } from "../notes/patch-note-boxes.ts";
import type { PatchedPackage } from "./patched-package.ts";

export class FreeNames {
  readonly #parts: PatchedPackage;
  #lastBlock: number | undefined;

  constructor(parts: PatchedPackage) {
    this.#parts = parts;
  }

  comments = (): string => this.#first((n) => `xl/comments${n}.xml`);
  notesDrawing = (): string => this.#first((n) => `xl/drawings/vmlDrawing${n}.vml`);

  /** Gives one free name after another. */
  sheets(): () => string {
    let number = 0;
    return () => {
      do number++;
      while (this.#parts.find(`xl/worksheets/sheet${number}.xml`) !== undefined);
      return `xl/worksheets/sheet${number}.xml`;
    };
  }

  /** The first number from which on neither part of a kind is there. */
  notesNumber = (): number => this.#numberFrom(["xl/comments", "xl/drawings/vmlDrawing"]);
  drawingNumber = (): number => this.#numberFrom(["xl/drawings/drawing"]);
  chartNumber = (): number => this.#numberFrom(["xl/charts/chart"]);

  /** A block of shape numbers that no drawing of notes uses. */
  shapeBlock(): number {
    this.#lastBlock ??= this.#parts
      .paths()
      .filter((path) => path.toLowerCase().endsWith(".vml"))
      .reduce((highest, path) => Math.max(highest, highestBlock(this.#parts.read(path))), 0);
    this.#lastBlock++;
    return this.#lastBlock;
  }

  /** Tells that blocks before this one are in use. */
  takeBlocksBefore(block: number): void {
    this.#lastBlock = Math.max(this.#lastBlock ?? 0, block - 1);
  }

  #first(name: (number: number) => string): string {
    let number = 1;
    while (this.#parts.find(name(number)) !== undefined) number++;
    return name(number);
  }

  #numberFrom(stems: readonly string[]): number {
    const numbers = this.#parts.paths().flatMap((path) => {
      const stem = stems.find((begin) => path.toLowerCase().startsWith(begin.toLowerCase()));
      const number = stem === undefined ? Number.NaN : Number.parseInt(path.slice(stem.length), 10);
      return Number.isNaN(number) ? [] : [number];
    });
    return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
  }
}
