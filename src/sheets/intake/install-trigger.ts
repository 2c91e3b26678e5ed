// Installs the triggers of the intake, so that there is one of each of this user's, however often it is asked for.

/** Public functions of the script with the intake. */
const ON_RESPONSE = "onFormResponse";
const EVERY_HOUR = "sweepResponses";

/** Of several triggers of one function one stays; `true`: there is one. */
function keepOne(triggers: readonly GoogleAppsScript.Script.Trigger[]): boolean {
  for (const spare of triggers.slice(1)) ScriptApp.deleteTrigger(spare);
  return triggers.length > 0;
}

export function installTrigger(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const installed = ScriptApp.getProjectTriggers();
  // An add-on has triggers of other spreadsheets too.
  const ofResponses = installed.filter(
    (trigger) => trigger.getHandlerFunction() === ON_RESPONSE && trigger.getTriggerSourceId() === spreadsheet.getId(),
  );
  if (!keepOne(ofResponses)) ScriptApp.newTrigger(ON_RESPONSE).forSpreadsheet(spreadsheet).onFormSubmit().create();
  const ofHours = installed.filter((trigger) => trigger.getHandlerFunction() === EVERY_HOUR);
  if (!keepOne(ofHours)) ScriptApp.newTrigger(EVERY_HOUR).timeBased().everyHours(1).create();
}
