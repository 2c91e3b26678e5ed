// Which files of a folder are data at all, by their names.

// Excel's lock files, the system's own files, and what lies beside the data as an explanation.
const SKIPPED = /^(~\$|\.)|^(thumbs\.db|desktop\.ini)$|\.(md|txt|json|ini|log|tmp)$/i;

/** `name`: of the file or folder itself, without the folders that it lies in. */
export const isSourceName = (name: string): boolean => !SKIPPED.test(name);
