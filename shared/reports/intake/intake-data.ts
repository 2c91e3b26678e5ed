// What the intake of a form's responses has to show: the rows taken, and what is to be said of the sheet as a whole.

import type { Finding } from "../../catalogue/findings.ts";
import type { Form } from "../../catalogue/forms/form.ts";
import type { IntakeState } from "../../catalogue/messages/intake-words.ts";

export interface TakenRow {
  /** On the sheet of responses. */
  readonly rowIndex: number;
  /** Blank where the row names none. */
  readonly school: string;
  /** The school's address in the register; `null`: none, or the school is not known. */
  readonly mail: string | null;
  readonly form: Form | null;
  readonly received: string | null;
  /** `false`: the row was passed over, for data of persons stand on the sheet. */
  readonly isChecked: boolean;
  readonly state: IntakeState;
  readonly findings: readonly Finding[];
}

/** `stopped`: a column looks like data of persons, and nothing was read further. `unknown`: no form's questions stand there. */
export interface IntakeData {
  readonly state: "taken" | "stopped" | "unknown";
  readonly general: readonly Finding[];
  readonly rows: readonly TakenRow[];
}
