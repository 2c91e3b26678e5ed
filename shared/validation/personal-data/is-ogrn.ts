// Whether a text is an ОГРН, the registration number of an organisation: thirteen digits, the last a control digit.

/** The first digit tells the kind of entry; an entrepreneur's number (`3`) has fifteen digits. */
export const isOgrn = (text: string): boolean =>
  /^[1259]\d{12}$/.test(text) && (Number(text.slice(0, 12)) % 11) % 10 === Number(text[12]);
