// The looks of a range: each property is written over the range and read back as one value, or `null` where cells differ.

import type { RangeContext } from "./model-context.ts";

const HEX = /^#[0-9A-Fa-f]{6}$/;

/** Says how a property of a range is kept; refuses what Excel would refuse. */
function kept(prototype: object, name: string, property: string, check: (value: unknown) => boolean): void {
  Object.defineProperty(prototype, name, {
    get(this: { readonly range: RangeContext }) {
      return this.range.look(property) ?? null;
    },
    set(this: { readonly range: RangeContext }, value: unknown) {
      if (!check(value)) throw this.range.refusedLook(property, value);
      this.range.setLook(property, value);
    },
    enumerable: true,
  });
}

const isColour = (value: unknown): boolean => typeof value === "string" && HEX.test(value);
const isBoolean = (value: unknown): boolean => typeof value === "boolean";
const isSize = (most: number) => (value: unknown) => typeof value === "number" && value >= 0 && value <= most;
const isOneOf =
  (...words: readonly string[]) =>
  (value: unknown) =>
    words.includes(String(value));

abstract class OfRange {
  readonly range: RangeContext;

  constructor(range: RangeContext) {
    this.range = range;
  }
}

export class RangeFontModel extends OfRange {}
kept(RangeFontModel.prototype, "Bold", "font.bold", isBoolean);
kept(RangeFontModel.prototype, "Italic", "font.italic", isBoolean);
kept(RangeFontModel.prototype, "Underline", "font.underline", isOneOf("None", "Single", "Double"));
kept(RangeFontModel.prototype, "Size", "font.size", isSize(409));
kept(RangeFontModel.prototype, "Color", "font.color", isColour);
kept(RangeFontModel.prototype, "Name", "font.name", (value) => typeof value === "string");

export class RangeFillModel extends OfRange {
  Clear(): void {
    this.range.setLook("fill.color", undefined);
  }
}
kept(RangeFillModel.prototype, "Color", "fill.color", isColour);

export class FormatProtectionModel extends OfRange {}
kept(FormatProtectionModel.prototype, "Locked", "protection.locked", isBoolean);

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;

export class RangeBorderModel extends OfRange {
  readonly side: string;

  constructor(range: RangeContext, side: string) {
    super(range);
    this.side = side;
  }

  get Style(): unknown {
    return this.range.look(`border.${this.side}.style`) ?? "None";
  }

  set Style(value: unknown) {
    if (!isOneOf("None", "Continuous", "Dash", "Dot", "Double")(value)) throw this.range.refusedLook("border", value);
    this.range.setLook(`border.${this.side}.style`, value);
  }

  get Color(): unknown {
    return this.range.look(`border.${this.side}.color`) ?? null;
  }

  set Color(value: unknown) {
    if (!isColour(value)) throw this.range.refusedLook("border", value);
    this.range.setLook(`border.${this.side}.color`, value);
  }
}

export class RangeBorderCollectionModel extends OfRange {
  Indexer(side: string): RangeBorderModel {
    if (!SIDES.some((known) => known === side)) throw this.range.refusedLook("border", side);
    return new RangeBorderModel(this.range, side);
  }
}

export class RangeFormatModel extends OfRange {
  get Font(): RangeFontModel {
    return new RangeFontModel(this.range);
  }

  get Fill(): RangeFillModel {
    return new RangeFillModel(this.range);
  }

  get Borders(): RangeBorderCollectionModel {
    return new RangeBorderCollectionModel(this.range);
  }

  get Protection(): FormatProtectionModel {
    return new FormatProtectionModel(this.range);
  }
}
kept(RangeFormatModel.prototype, "HorizontalAlignment", "horizontal", isOneOf("General", "Left", "Center", "Right"));
kept(RangeFormatModel.prototype, "VerticalAlignment", "vertical", isOneOf("Top", "Center", "Bottom"));
kept(RangeFormatModel.prototype, "WrapText", "wrap", isBoolean);
kept(RangeFormatModel.prototype, "ColumnWidth", "columnWidth", isSize(1_400));
kept(RangeFormatModel.prototype, "RowHeight", "rowHeight", isSize(409));
kept(RangeFormatModel.prototype, "UseStandardWidth", "columnWidth", isBoolean);
kept(RangeFormatModel.prototype, "UseStandardHeight", "rowHeight", isBoolean);
