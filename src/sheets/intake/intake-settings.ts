// What the intake remembers between responses, in the document's properties: choices only, never an answer.

const KEY = "MSOKO_INTAKE";

export interface IntakeSettings {
  /** Numbers of the sheets whose intake is stopped for data of persons. */
  readonly stopped: readonly number[];
  /** Whether findings are marked on the sheet of responses too. */
  readonly marksResponses: boolean;
}

const DEFAULT: IntakeSettings = { stopped: [], marksResponses: false };

export function intakeSettings(): IntakeSettings {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text === null ? DEFAULT : { ...DEFAULT, ...(JSON.parse(text) as Partial<IntakeSettings>) };
}

export function keepIntakeSettings(settings: IntakeSettings): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(settings));
}
