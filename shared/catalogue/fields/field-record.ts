// A field of the register of fields (показатель формы): asked once, whatever number of indicators and orders need it.

import type { InformationSystemId } from "../information-systems.ts";
import type { PopulationCode } from "../populations.ts";

/** `yes-no-na`: yes, no or «не применимо», as in a checklist; `link`: the address of a document. */
export type FieldRecordType = "count" | "number" | "yes-no" | "yes-no-na" | "choice" | "date" | "link";

export interface FieldOption {
  readonly code: string;
  readonly label: string;
}

export interface FieldRecord {
  /** `grade{n}.pupils`: a hole in braces is an axis. */
  readonly code: string;
  /** Labels read «row — column». */
  readonly label: string;
  readonly type: FieldRecordType;
  readonly options?: readonly FieldOption[];
  /** Counts people of a special category (152-ФЗ, article 10). */
  readonly special?: boolean;
  /** Where the figure can be had before anybody types it; absent: it is typed by hand. */
  readonly systems?: readonly InformationSystemId[];
}

/** Fields that are asked together. */
export interface FieldSection {
  readonly code: string;
  readonly title: string;
  readonly fields: readonly FieldRecord[];
}

/** A form of the register: whose answers it holds and who gives them. */
export interface FieldForm {
  readonly code: string;
  readonly title: string;
  /** What one set of answers is about. */
  readonly about: PopulationCode;
  /**
   * Who gives the answers. `office`: the municipality's own office, also where the answers are about each school; `export`: files of
   * a system; `computed`: the tool itself.
   */
  readonly from: "school" | "kindergarten" | "additional" | "office" | "survey" | "export";
  readonly sections: readonly FieldSection[];
}
