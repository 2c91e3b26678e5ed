// Thrown where a workbook can be read but not written into without harm: it is left as it is, and the reason says why.

/**
 * `signed`: a digital signature would become invalid. `strict`: saved as "Strict Open XML", whose parts ours would not fit.
 * `encoding`: a part to be changed is in UTF-16. `disordered`: rows or cells stand out of order, so that there is no place for one
 * more. `unusual`: a part is built as no known program builds it.
 */
export type PatchRefusal = "signed" | "strict" | "encoding" | "disordered" | "unusual";

export class PatchRefused extends Error {
  readonly reason: PatchRefusal;
  readonly part: string;

  constructor(reason: PatchRefusal, part: string) {
    super(`${part}: ${reason}`);
    this.name = "PatchRefused";
    this.reason = reason;
    this.part = part;
  }
}
