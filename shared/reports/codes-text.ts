// Codes of criteria in a short form: what they have in common is said once.

/** `2.1.1.d, e, f` for `2.1.1.d`, `2.1.1.e`, `2.1.1.f`; codes of other items begin anew. */
export function codesText(codes: readonly string[]): string {
  const itemOf = (code = ""): string => code.slice(0, code.lastIndexOf(".") + 1);
  return codes
    .map((code, index) => (index > 0 && itemOf(code) === itemOf(codes[index - 1]) ? code.slice(itemOf(code).length) : code))
    .join(", ");
}
