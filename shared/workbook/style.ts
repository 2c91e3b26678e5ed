// Named styles and number formats. Commands name a style; how it looks is said once, here, for every host.

/** Colours as RRGGBB. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly border?: "thin";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
}

export type StyleName =
  | "title"
  | "subtitle"
  | "section"
  | "header"
  | "text"
  | "number"
  | "total"
  | "key-figure"
  | "note"
  | "input"
  | "link"
  | "good"
  | "bad"
  | "doubt";

export const STYLES: { readonly [name in StyleName]: Style } = {
  title: { bold: true, fontSize: 16, fontColor: "1F3864" },
  subtitle: { fontSize: 11, fontColor: "595959" },
  section: { bold: true, fontSize: 12, fontColor: "1F3864" },
  header: {
    bold: true,
    fontColor: "FFFFFF",
    fill: "1F3864",
    border: "thin",
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  text: { border: "thin", vertical: "top", wrap: true },
  number: { border: "thin", vertical: "top", horizontal: "center" },
  total: { bold: true, fill: "E7EBF3", border: "thin", vertical: "top" },
  "key-figure": { bold: true, fontSize: 14, border: "thin", horizontal: "center", vertical: "center" },
  note: { italic: true, fontColor: "595959", wrap: true, vertical: "top" },
  input: { fill: "FFF9E5", border: "thin", vertical: "top", wrap: true },
  link: { fontColor: "0563C1", underline: true, border: "thin", vertical: "top" },
  good: { fill: "E2F0D9", fontColor: "1E5C1E" },
  bad: { fill: "FBE0DD", fontColor: "8B1A10" },
  doubt: { fill: "FFF2CC", fontColor: "6B4E00" },
};

export type NumberFormatName = "integer" | "decimal-1" | "decimal-2" | "percent-1" | "points-1" | "date" | "text";

/** Excel's pattern of each format; a percent is kept as a fraction (0.2826 shows as 28.3%). */
export const NUMBER_FORMATS: { readonly [name in NumberFormatName]: string } = {
  integer: "0",
  "decimal-1": "0.0",
  "decimal-2": "0.00",
  "percent-1": "0.0%",
  /** A difference of shares in percentage points, with its sign. */
  "points-1": "+0.0;-0.0;0.0",
  date: "dd.mm.yyyy",
  text: "@",
};
