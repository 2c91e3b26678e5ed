// What Excel on users' machines has and the office.js of the tests does not have yet: notes (ExcelApi 1.18). Made with office.js's own
// means, after the documentation of the newer one; how Excel itself spells them on the wire is supposed, not known.

interface BatchApi {
  createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
}

interface Page {
  readonly Excel: { readonly Worksheet: { readonly prototype: object }; readonly CommentCollection: unknown };
  readonly OfficeExtension: { readonly BatchApiHelper: BatchApi };
}

/** Notes have the members of comments that are used here: content, place, adding and deleting. */
export function addNotes({ Excel, OfficeExtension }: Page): void {
  const { createPropertyObject } = OfficeExtension.BatchApiHelper;
  const known = new WeakMap<object, object>();
  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    get(this: object) {
      const notes = known.get(this) ?? createPropertyObject(Excel.CommentCollection, this, "Notes", true, 4);
      known.set(this, notes);
      return notes;
    },
    configurable: true,
  });
}

interface RunPage {
  readonly Excel: { run: (...args: readonly unknown[]) => Promise<unknown> };
}

/** One undo for all that one conversation does (ExcelApi 1.20): the office.js of the tests lets the option pass by. */
export function addUndoGroups({ Excel }: RunPage, modelNow: () => { isUndoGroup: boolean }): void {
  const { run } = Excel;
  Excel.run = async (...args) => {
    const options = args[0] as { readonly mergeUndoGroup?: boolean };
    modelNow().isUndoGroup = options.mergeUndoGroup === true;
    try {
      return await run(...args);
    } finally {
      modelNow().isUndoGroup = false;
    }
  };
}
