// What each fault in the text of an indicator says in English.

import type { AmountFaultMessages, FoundKind, RecordColumn } from "../notation-faults.ts";
import { populationOf } from "../populations.ts";
import type { ExpectedPart } from "../rule-faults.ts";
import type { NotationWords } from "./notation-words.ts";
import { RULE_FAULTS_EN } from "./rule-faults-en.ts";

const KINDS: { readonly [kind in FoundKind]: string } = {
  count: "a number",
  number: "a number",
  "yes-no": "a yes or no",
  choice: "a choice from a list",
  date: "a date",
  link: "a link",
  text: "a text",
  expression: "an expression",
};

const EXPECTED: { readonly [what in ExpectedPart]: string } = {
  operand: "the code of a field in [ ], a number, or the words «сумма», «все», «хотя бы одно из»",
  number: "a number",
  operator: "a comparison: =, <>, <, <=, >, >=",
  consequence: "«то» after the condition «если»",
  colon: "a colon",
  form: "the code of a form",
  end: "the end of the text",
};

const COLUMNS: { readonly [column in RecordColumn]: string } = {
  over: "Over",
  numerator: "Numerator",
  denominator: "Denominator",
  where: "Where",
  axes: "Axes",
  years: "Years",
  window: "Window",
  limit: "Threshold",
  shown: "Shown as",
  arguments: "Method",
};

const meant = (nearest: string | null): string =>
  nearest === null ? "Codes are printed in the blank forms." : `Did you mean [${nearest}]?`;

const AMOUNT_FAULTS_EN: AmountFaultMessages = {
  "division-in-amount": () => ({
    text: "There is no dividing here.",
    advice: "What is divided goes into the column “Numerator”, by what into “Denominator”.",
  }),
  "division-unclear": () => ({
    text: "It is not clear what is divided: the whole sum or its last part.",
    advice: "Put the sum in brackets: ([a] + [b]) / [c].",
  }),
  "and-or-mixed": () => ({ text: "«и» and «или» side by side without brackets.", advice: "Add brackets: ([a] или [b]) и [c]." }),
  "word-unquoted": ({ word }) => ({
    text: `The word “${word}” is not understood here.`,
    advice: `The code of a field goes in brackets: [${word}]; an answer of a list in quotes: «${word}».`,
  }),
  "yes-no-wanted": ({ field, found }) => ({
    text:
      found === "expression"
        ? "This is an expression, and one yes or no field is needed."
        : `[${field}] is ${KINDS[found]}, and a yes or no field is needed here.`,
    advice: "Add a comparison: > 0, = «значение».",
  }),
  "number-wanted": ({ field, found }) => ({
    text: `[${field}] is ${KINDS[found]}: it cannot be added up or compared with a number.`,
    advice: "Compare it with an answer: = «значение», = да.",
  }),
  "choice-wanted": ({ field, found }) => ({
    text: `[${field}] is ${KINDS[found]}, and is compared with a word.`,
    advice: found === "yes-no" ? "Write = да or = нет, without quotes." : "A quoted word is for fields with a list of answers.",
  }),
  "one-field-wanted": () => ({
    text: "One field is needed here.",
    advice: "Name it by its code in brackets; several are added with «сумма» or gone through: все [care.*] = да.",
  }),
  "date-wanted": ({ field, found }) => ({
    text: `[${field}] is ${KINDS[found]}, and «в периоде» asks for a date.`,
    advice: "Name a field with a date.",
  }),
  "answer-unknown": ({ field, answer, options }) => ({
    text: `The field [${field}] has no answer “${answer}”.`,
    advice: `Its answers: ${options.join(", ")}.`,
  }),
  "code-unknown": ({ field, nearest }) => ({ text: `No form has the field [${field}].`, advice: meant(nearest) }),
  "population-mixed": ({ field, is, over }) => ({
    text: `[${field}] is a field of another level (${populationOf(is).names.en.title}), and this counts ${populationOf(over).names.en.title}.`,
    advice: "All of one row comes from one level; another level is an indicator of its own.",
  }),
  "axis-unknown": ({ axis, known }) => ({
    text: `The axis {${axis}} is not in the column “Axes”.`,
    advice: known.length === 0 ? "Add it: subject=*." : `Named are: ${known.join(", ")}.`,
  }),
  "axis-unused": ({ axis }) => ({
    text: `The axis “${axis}” is named, but no code has it.`,
    advice: `Put it into a code: [code_{${axis}}], or take it out of the column.`,
  }),
  "axis-without-members": ({ axis }) => ({
    text: `There is no field for the axis “${axis}”.`,
    advice: "Check the code with this axis and the members named.",
  }),
  "set-outside": ({ field }) => ({
    text: `[${field}]: a star without the words «сумма», «все» or «хотя бы одно из».`,
    advice: `Write: сумма [${field}], все [${field}] = да, хотя бы одно из [${field}] > 0.`,
  }),
  "set-empty": ({ field }) => ({ text: `No field is like [${field}].`, advice: "Check the beginning of the code." }),
  "set-mixed": ({ field, odd, found }) => ({
    text: `In the set [${field}] the field [${odd}] is ${KINDS[found]}.`,
    advice: `Write it by itself: все [${field}] кроме [${odd}] = да и [${odd}] …`,
  }),
  "cells-without-form": () => ({
    text: "A row and a column are named without their form.",
    advice: "Name the form and both: форма results: стр.101 гр.3, or the code of the field in brackets.",
  }),
  "cell-unknown": ({ form, row, column }) => ({
    text: `The form “${form}” has no field in row ${row}, column ${column}.`,
    advice: "Rows and columns are numbered in the blank form.",
  }),
  "limit-absent": () => ({ text: "There is no threshold.", advice: "Put it into the column “Threshold”: 20%." }),
  "window-unclear": () => ({
    text: "The window of years is not understood.",
    advice: "Write: 2 года из 3 предшествующих; 2 года из 3, включая текущий; 2 работы за 2 предшествующих года.",
  }),
  "axes-unclear": () => ({ text: "The axes are not understood.", advice: "Write: subject=*; stage=start,final." }),
  "choice-unclear": ({ word, known }) => ({ text: `“${word}” does not fit here.`, advice: `It may be: ${known.join(", ")}.` }),
  "number-unclear": ({ written }) => ({ text: `“${written}” is not a number.`, advice: "Write 20% or 0,2." }),
  circle: ({ path }) => ({
    text: `The fields refer to one another in a circle: ${path.join(" → ")}.`,
    advice: "Break the circle.",
  }),
};

export const NOTATION_WORDS_EN: NotationWords = {
  columns: COLUMNS,
  place: (column, from, to) => `Column “${column}”, ${from === to ? `sign ${from}` : `signs ${from}–${to}`}`,
  faults: {
    ...RULE_FAULTS_EN,
    ...AMOUNT_FAULTS_EN,
    "rule-empty": () => ({ text: "The column is empty.", advice: "Say what is counted: [code], [a] + [b], [code] = да, все." }),
    "character-unknown": ({ character }) => ({
      text: `The sign “${character}” is not understood here.`,
      advice: "Codes go in square brackets, answers in «quotes», division is “/”.",
    }),
    expected: ({ what, found }) => ({
      text:
        found === ""
          ? `The text breaks off; next is needed: ${EXPECTED[what]}.`
          : `Here is “${found}”, and needed is: ${EXPECTED[what]}.`,
      advice: "For example: [code] = да и ([a] + [b]) / [c] >= 20%.",
    }),
    "parentheses-unsupported": () => ({
      text: "The bracket is out of place.",
      advice: "Brackets go around conditions with «и» and «или», and around a sum that is divided: ([a] + [b]) / [c].",
    }),
    "not-linear": () => ({
      text: "A field is multiplied by a field.",
      advice: "Only a number multiplies; a share is written as a division: [a] / [b] >= 20%.",
    }),
  },
};
