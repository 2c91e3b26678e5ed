// What the reminders remember, in the document's properties: the day, the address, and which list was sent last.

const KEY = "MSOKO_DEADLINE";

export interface DeadlineSettings {
  /** ISO 8601; the schools have this day too. */
  readonly deadline: string;
  readonly to: string;
  /** The fingerprint of the list in the last letter. */
  readonly sent: string | null;
}

const store = () => PropertiesService.getDocumentProperties();

export function deadlineSettings(): DeadlineSettings | null {
  const text = store().getProperty(KEY);
  return text === null ? null : (JSON.parse(text) as DeadlineSettings);
}

export function keepDeadlineSettings(settings: DeadlineSettings | null): void {
  if (settings === null) store().deleteProperty(KEY);
  else store().setProperty(KEY, JSON.stringify(settings));
}
