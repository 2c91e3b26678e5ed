// A formula as a spreadsheet of any locale understands it: where a comma parts a number, it does not part arguments. Semicolons part
// them everywhere, and a fraction of whole numbers has no decimal sign.

/** Strings and quoted names of sheets stay as they are; then numbers with a point, then commas. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w$])\d+\.\d+(?:[eE][-+]?\d+)?|(?<![\w$.])\d+[eE][-+]?\d+|,/g;

function asFraction(text: string): string {
  const [digits = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  const power = Number(exponent) - fraction.length;
  const significant = `${whole}${fraction}`.replace(/^0+(?=\d)/, "");
  if (power >= 0) return `${significant}${"0".repeat(power)}`;
  return `(${significant}/1${"0".repeat(-power)})`;
}

/** Without the leading `=`, in English names of functions. */
export function anyLocaleFormula(formula: string): string {
  return formula.replace(PARTS, (part) => {
    if (part === ",") return ";";
    return /^\d/.test(part) ? asFraction(part) : part;
  });
}
