// Installs the trigger of the intake, so that there is one of this user's, however often it is asked for.

/** A public function of the script with the intake. */
const HANDLER = "onFormResponse";

export function installTrigger(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  // An add-on has triggers of other spreadsheets too.
  const installed = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER && trigger.getTriggerSourceId() === spreadsheet.getId(),
  );
  for (const spare of installed.slice(1)) ScriptApp.deleteTrigger(spare);
  if (installed.length === 0) ScriptApp.newTrigger(HANDLER).forSpreadsheet(spreadsheet).onFormSubmit().create();
}
