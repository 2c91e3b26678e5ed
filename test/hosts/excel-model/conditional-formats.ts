// Conditional formats of a range. A new one goes before all others, as in Excel: it has the first word.

import type { Rectangle } from "../../../shared/workbook/block.ts";
import { covers } from "./cell-grid.ts";
import type { PlacedFormat, RangeContext, SheetContext } from "./model-context.ts";
import { invalidArgument, itemNotFound } from "./model-error.ts";

class FormatFont {
  Bold: boolean | null = null;
  Italic: boolean | null = null;
  Color: string | null = null;
}

class FormatFill {
  Color: string | null = null;
}

class ConditionalRangeFormat {
  readonly Font = new FormatFont();
  readonly Fill = new FormatFill();
}

class CustomRule {
  #formula = "";
  get Formula(): string {
    return this.#formula;
  }
  set Formula(formula: string) {
    if (!/^=./.test(formula)) throw invalidArgument(`formula ${formula}`);
    this.#formula = formula;
  }
}

class CustomFormat {
  readonly Rule = new CustomRule();
  readonly Format = new ConditionalRangeFormat();
}

interface CellValueRule {
  readonly formula1: string;
  readonly operator: string;
}

class CellValueFormat {
  Rule: CellValueRule | null = null;
  readonly Format = new ConditionalRangeFormat();
}

export class ConditionalFormatModel implements PlacedFormat {
  readonly Id: string;
  readonly Type: string;
  readonly where: Rectangle;
  readonly sheet: SheetContext;
  readonly Custom = new CustomFormat();
  readonly CellValue = new CellValueFormat();
  StopIfTrue = false;

  constructor(sheet: SheetContext, where: Rectangle, type: string) {
    this.Id = sheet.workbook.newId();
    this.sheet = sheet;
    this.where = where;
    this.Type = type;
  }

  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }
}

export class ConditionalFormatCollectionModel {
  readonly range: RangeContext;

  constructor(range: RangeContext) {
    this.range = range;
  }

  Indexer(id: string): ConditionalFormatModel {
    const found = this.range.sheet.conditionalFormats.find(({ Id }) => Id === id);
    if (!found) throw itemNotFound();
    return found as ConditionalFormatModel;
  }

  Add(type: string): ConditionalFormatModel {
    const { sheet, where } = this.range;
    sheet.refuseIfProtected();
    if (type !== "Custom" && type !== "CellValue") throw invalidArgument(`conditional format ${type}`);
    const format = new ConditionalFormatModel(sheet, where, type);
    sheet.conditionalFormats.unshift(format);
    return format;
  }

  ClearAll(): void {
    const { sheet, where } = this.range;
    sheet.refuseIfProtected();
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !covers(where, format.where));
  }
}
