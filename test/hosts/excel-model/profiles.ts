// The Excels that offices have, as far as they differ for an add-in. Requirement sets by Microsoft's tables of builds; where it is not known
// when a mending reached a build, the less kind answer stands here.

/** The highest requirement sets that an Excel says it has. */
type Requirements = Readonly<Record<string, string>>;

export interface ExcelProfile {
  readonly name: string;
  readonly platform: "Win32" | "Mac" | "Web";
  readonly version: string;
  readonly requirements: Requirements;
  /** How a blank cell of a range comes to a custom function. */
  readonly blanksComeAs: 0 | null;
}

const SHARED = { SharedRuntime: "1.2", RichApiRuntime: "1.4", DelayForCellEdit: "1.1" };

/** Frozen at build 14332: before the mending of blanks, before notes and one undo for many calls. */
const EXCEL_2021: ExcelProfile = {
  ...{ name: "2021", platform: "Win32", version: "16.0.14332.20000", blanksComeAs: 0 },
  requirements: { ...SHARED, ExcelApi: "1.14", CustomFunctionsRuntime: "1.3", CustomFunctions: "1.3" },
};

/** Build 17932, some weeks after the mending was told of: whether it is in there is not known. */
const EXCEL_2024: ExcelProfile = {
  ...{ name: "2024", platform: "Win32", version: "16.0.17932.20000", blanksComeAs: 0 },
  requirements: { ...SHARED, ExcelApi: "1.17", CustomFunctionsRuntime: "1.4", CustomFunctions: "1.4" },
};

const NEWEST: Requirements = { ...SHARED, ExcelApi: "1.20", CustomFunctionsRuntime: "1.4", CustomFunctions: "1.4" };

export const M365: ExcelProfile = {
  ...{ name: "M365", platform: "Win32", version: "16.0.19328.20000", blanksComeAs: null },
  requirements: NEWEST,
};

const WEB: ExcelProfile = {
  ...{ name: "web", platform: "Web", version: "16.0.19400.40000", blanksComeAs: null },
  requirements: { ...NEWEST, ExcelApiOnline: "1.1" },
};

const MAC: ExcelProfile = {
  ...{ name: "Mac", platform: "Mac", version: "16.102.25101223", blanksComeAs: null },
  requirements: NEWEST,
};

export const PROFILES: readonly ExcelProfile[] = [EXCEL_2021, EXCEL_2024, M365, WEB, MAC];

export const profileNamed = (name: string): ExcelProfile => PROFILES.find((each) => each.name === name)!;
