// Installs the trigger of the intake, so that there is one of this user's, however often it is asked for.

/** A public function of the script with the intake. */
const HANDLER = "onFormResponse";

export function installTrigger(): void {
  const [, ...spare] = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
  for (const trigger of spare) ScriptApp.deleteTrigger(trigger);
  const isThere = ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === HANDLER);
  if (!isThere) ScriptApp.newTrigger(HANDLER).forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
}
