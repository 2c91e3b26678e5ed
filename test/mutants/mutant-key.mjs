// One name for one mutant, whoever lists it: the drawing of the sample, the checker, the report.

/**
 * @param {{ readonly fileName: string, readonly location: { readonly start: Position, readonly end: Position }, readonly replacement?: string | undefined }} mutant
 * @typedef {{ readonly line: number, readonly column: number }} Position
 */
export const mutantKey = ({ fileName, location: { start, end }, replacement = "" }) => {
  const file = fileName.replaceAll("\\", "/").replace(/^.*?(?=shared\/|src\/|taskpane\/)/, "");
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`;
};
