// Everything that the summary shows, computed; the sheets below only lay it out, and the JSON is made of the same.

import type { Finding } from "../catalogue/findings.ts";
import type { Profile } from "../catalogue/profile.ts";
import type { Settings } from "../catalogue/settings.ts";
import type { Identification } from "../identification/identify-low-results.ts";
import type { ListMoves } from "../identification/list-moves.ts";
import type { WorkSigns } from "../identification/objectivity/school-signs.ts";
import type { Dynamics, MunicipalityIndicators, SchoolIndicators } from "../indicators/indicator-tables.ts";
import type { School } from "../schools/identify-school.ts";
import type { SheetPart } from "../submission/file-part.ts";

/** What became of one file. */
export interface FileOutcome {
  readonly file: string;
  /** `null`: the file could not be opened; the findings say why. */
  readonly sheets: readonly SheetPart[] | null;
}

export interface SummaryData {
  readonly profile: Profile;
  /** As the files name it; blank where they do not. */
  readonly municipalityName: string;
  readonly settings: Settings;
  /** The day of the report, ISO 8601, passed in. */
  readonly date: string;
  readonly schools: readonly School[];
  readonly identification: Identification | null;
  readonly indicators: readonly SchoolIndicators[];
  readonly municipality: readonly MunicipalityIndicators[];
  readonly dynamics: readonly Dynamics[];
  /** Who entered and who left the list of low-result schools since the year before; `null` where that cannot be said. */
  readonly moves: ListMoves | null;
  readonly objectivity: readonly WorkSigns[];
  readonly files: readonly FileOutcome[];
  readonly findings: readonly Finding[];
}
