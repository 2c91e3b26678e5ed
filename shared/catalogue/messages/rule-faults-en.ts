// What each fault in the text of a rule says in English. The words of rules themselves stay in Russian.

import type { Axis, ExpectedPart, RuleFaultMessages } from "../rule-faults.ts";

const EXPECTED: { readonly [what in ExpectedPart]: string } = {
  operand: "a row «стр.», a column «гр.», a field in brackets [ ] or «сумме»",
  number: "a number",
  operator: "a comparison: =, <>, <, <=, >, >= or the words «равно», «не больше», «не меньше»",
  consequence: "«то» after the condition «если»",
  colon: "a colon after «по строкам …» or «по графам …»",
  form: "the code of a form",
  end: "the end of the rule",
};
const EXAMPLES: { readonly [what in ExpectedPart]: string } = {
  operand: "стр.101 гр.3 = сумме стр.102-105 гр.3",
  number: "сумме гр.4-14",
  operator: "гр.3 >= гр.4",
  consequence: "если гр.3 > 0, то гр.4 > 0",
  colon: "по строкам 101,103: гр.3 = сумме гр.4,7,8",
  form: "форма results: стр.101 гр.3",
  end: "гр.3 = сумме гр.4-14",
};
const SCOPES: { readonly [axis in Axis]: string } = { row: "по строкам", column: "по графам" };
const CHECK_CODES = "Numbers of rows and columns and codes of fields are printed on the form.";
const meant = (nearest: string | number | null): string =>
  nearest === null ? CHECK_CODES : `Perhaps «${nearest}» was meant. ${CHECK_CODES}`;

export const RULE_FAULTS_EN: RuleFaultMessages = {
  "rule-empty": () => ({ text: "The rule is blank.", advice: "Write it, for example: гр.3 = сумме гр.4-14." }),
  "character-unknown": ({ character }) => ({
    text: `The sign «${character}» is not part of the rule language.`,
    advice: "Remove or replace it: division is written «/», multiplication «*».",
  }),
  "bracket-open": () => ({
    text: "A square bracket is not closed.",
    advice: "The code of a field is written whole in brackets: [pupils].",
  }),
  "field-blank": () => ({
    text: "There is nothing in the square brackets.",
    advice: "Write the code of the field: [pupils].",
  }),
  expected: ({ what, found }) => ({
    text: found === "" ? `The rule breaks off: it needs ${EXPECTED[what]}.` : `Found «${found}» instead of ${EXPECTED[what]}.`,
    advice: `Example: ${EXAMPLES[what]}.`,
  }),
  "number-out-of-range": ({ number }) => ({
    text: `The number ${number} is too large or too small.`,
    advice: "See whether a comma or a space is missing.",
  }),
  "range-backwards": ({ from, to }) => ({
    text: `The range «${from}-${to}» runs from greater to smaller.`,
    advice: `Write «${to}-${from}»; to subtract a number put it first: -${to} + гр.${from}.`,
  }),
  "range-unclear": () => ({
    text: "It is not clear whether the dash means a range or a subtraction.",
    advice: "A range is written «сумме гр.4-14», a subtraction without «сумме»: гр.4 - гр.14.",
  }),
  "axis-repeated": ({ axis }) => ({
    text: `A ${axis} is named twice in a row.`,
    advice: "Put a sign (=, +, -) between them, or a comma after the word «сумме».",
  }),
  "several-comparisons": () => ({
    text: "The rule has more than one comparison.",
    advice: "Write each comparison as a rule of its own; a list is added up with the word «сумме».",
  }),
  "or-unsupported": () => ({
    text: "«Или» between comparisons is not understood.",
    advice: "Split it into rules with different conditions «если».",
  }),
  "parentheses-unsupported": () => ({
    text: "Parentheses are understood only around a list after the word «сумме».",
    advice: "Multiply out: 0,5 * гр.4 + 0,5 * гр.5.",
  }),
  "not-linear": ({ sign }) => ({
    text: sign === "*" ? "A field is multiplied by a field." : "Division by a field.",
    advice: "Only numbers may multiply or divide; a share is written as a product: гр.4 <= 0,8 * гр.3.",
  }),
  "divided-by-zero": () => ({ text: "Division by zero.", advice: "Correct the number after the sign «/»." }),
  "tolerance-pointless": () => ({
    text: "With «not equal» a tolerance has no meaning.",
    advice: "Remove the tolerance or use another comparison.",
  }),
  "form-unknown": ({ form, nearest }) => ({
    text: `There is no form «${form}».`,
    advice: nearest === null ? "Codes of forms are printed on them." : `Perhaps the form «${nearest}» was meant.`,
  }),
  "field-unknown": ({ field, form, nearest }) => ({
    text: `The form «${form}» has no field [${field}].`,
    advice: meant(nearest),
  }),
  "row-unknown": ({ row, form, nearest }) => ({ text: `The form «${form}» has no row ${row}.`, advice: meant(nearest) }),
  "column-unknown": ({ column, row, form, nearest }) => ({
    text:
      row === null ? `The form «${form}» has no column ${column}.` : `Row ${row} of the form «${form}» has no column ${column}.`,
    advice: meant(nearest),
  }),
  "field-not-number": ({ label }) => ({
    text: `«${label}» is not a number: it cannot be compared or added.`,
    advice: "Keep only fields that are filled with numbers.",
  }),
  "list-unclear": ({ cells }) => ({
    text: `This names several cells (${cells}), but does not say what to do with them.`,
    advice: "Write «сумме …», or «соответственно» at the end; to subtract a number put it first: -5 + гр.4.",
  }),
  "lists-differ": ({ expected, found }) => ({
    text: `The lists for «соответственно» differ in length: ${expected} and ${found}.`,
    advice: "Name as many rows or columns as in the first list.",
  }),
  "cell-repeated": ({ row, column }) => ({
    text: `Row ${row}, column ${column} stands twice in the sum.`,
    advice: "Remove the repetition from the list.",
  }),
  "axis-missing": ({ axis }) => ({
    text: `It is not clear in which ${axis} this is.`,
    advice: `Name it here, or begin the rule with «${SCOPES[axis]} …:».`,
  }),
  "scope-unused": ({ axis }) => ({
    text: `«${SCOPES[axis]} …» changes nothing: every field names its ${axis}.`,
    advice: "Remove these words, or the numbers at the fields.",
  }),
  "no-instance": () => ({
    text: "The rule has nothing to check: all cells it names are closed («х»), hold no numbers, or stand in different sections.",
    advice: CHECK_CODES,
  }),
};
