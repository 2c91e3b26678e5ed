// What a sheet has one of: its protection, printed page, frozen panes and filter.

import type { RangeContext, WorkbookContext } from "./model-context.ts";
import { invalidArgument, ModelError } from "./model-error.ts";

export class WorksheetProtectionModel {
  isProtected = false;
  options: unknown = null;
  password: string | null = null;

  get Protected(): boolean {
    return this.isProtected;
  }
  Protect(options: unknown, password: string | null): void {
    if (this.isProtected) throw new ModelError("InvalidOperation", "The sheet is protected already.");
    this.isProtected = true;
    this.options = options;
    this.password = password;
  }
  /** A wrong password is refused; a sheet that is not protected stays as it is. */
  Unprotect(password: string | null): void {
    if (this.isProtected && this.password !== null && this.password !== password) throw new ModelError("AccessDenied");
    this.isProtected = false;
    this.password = null;
  }
}

class HeaderFooter {
  CenterFooter = "";
}

class HeadersFooters {
  readonly DefaultForAllPages = new HeaderFooter();
}

export class PageLayoutModel {
  Orientation = "Portrait";
  #paperSize = "Letter";
  Zoom: unknown = { scale: 100 };
  LeftMargin = 50;
  RightMargin = 50;
  TopMargin = 50;
  BottomMargin = 50;
  HeaderMargin = 20;
  FooterMargin = 20;
  readonly HeadersFooters = new HeadersFooters();
  titleRows: string | null = null;

  constructor(readonly workbook: WorkbookContext) {}

  get PaperSize(): string {
    return this.#paperSize;
  }

  /** Excel asks the printer's driver. */
  set PaperSize(size: string) {
    if (this.workbook.hasNoPrinter) throw new ModelError("GeneralException", "There is no printer.");
    this.#paperSize = size;
  }

  SetPrintTitleRows(rows: RangeContext | string): void {
    this.titleRows = typeof rows === "string" ? rows : `$${rows.RowIndex + 1}:$${rows.RowIndex + rows.RowCount}`;
  }
}

export class FreezePanesModel {
  frozen: { readonly rowCount: number; readonly columnCount: number } | null = null;

  FreezeRows(rowCount: number): void {
    this.frozen = { rowCount, columnCount: 0 };
  }
  FreezeColumns(columnCount: number): void {
    this.frozen = { rowCount: 0, columnCount };
  }
  FreezeAt(range: RangeContext): void {
    this.frozen = { rowCount: range.RowCount, columnCount: range.ColumnCount };
  }
  Unfreeze(): void {
    this.frozen = null;
  }
}

export class AutoFilterModel {
  range: RangeContext | null = null;

  Apply(range: RangeContext): void {
    range.sheet.refuseIfProtected();
    if (range.RowCount < 1) throw invalidArgument("filter");
    this.range = range;
  }
  Remove(): void {
    this.range = null;
  }
}
