// Runs right after office.js and before anything else: Excel's cells wait until the functions are associated. Without it office.js answers
// cells as soon as it is loaded itself, and those of a workbook that is being opened get a bare #VALUE! while our script is on its way.

CustomFunctions.delayInitialization();
