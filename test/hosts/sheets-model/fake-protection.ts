// Protection of a sheet of the model.

import type { FakeRange } from "./fake-range.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export class FakeProtection implements Partial<Protection> {
  unprotected: readonly FakeRange[] = [];
  isWarning = false;

  constructor(
    readonly isEditable: boolean,
    readonly removed: (protection: FakeProtection) => void,
  ) {}

  canEdit = (): boolean => this.isEditable;
  isWarningOnly = (): boolean => this.isWarning;
  setWarningOnly = (warning: boolean): Protection => {
    this.isWarning = warning;
    return this as unknown as Protection;
  };
  setDescription = (_: string): Protection => this as unknown as Protection;
  setUnprotectedRanges = (ranges: unknown[]): Protection => {
    this.unprotected = ranges as readonly FakeRange[];
    return this as unknown as Protection;
  };
  remove = (): void => this.removed(this);
}
