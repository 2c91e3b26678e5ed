// One answer as it was read.

/**
 * `given`: a value of the field's type. `blank`: nothing. `unreadable`: something that is no value of the type, already reported; the value must not be used.
 */
export type FieldValue =
  | { readonly state: "given"; readonly value: number | string }
  | { readonly state: "blank" | "unreadable" };
