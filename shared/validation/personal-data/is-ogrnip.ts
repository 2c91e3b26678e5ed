// Whether a text is an ОГРНИП, the registration number of an entrepreneur: fifteen digits, the last a control digit.

export const isOgrnip = (text: string): boolean =>
  /^[34]\d{14}$/.test(text) && (Number(text.slice(0, 14)) % 13) % 10 === Number(text[14]);
