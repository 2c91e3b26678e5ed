// How a file names a school: by the federal login, by a code, by its name.

import { fingerprint } from "../text/fingerprint.ts";
import { collapseSpaces, foldLatin } from "../text/fold.ts";

/** How a file names a school. */
export interface SchoolMention {
  /** Six digits of the federal login: the same for `sch######` and `edu######`. */
  readonly login: string | null;
  /** Whether the old form `sch######` was written. */
  readonly oldLogin: boolean;
  readonly code: string | null;
  readonly name: string;
}

const LOGIN = /^(edu|sch)(\d{6})$/;

export interface Login {
  readonly digits: string;
  readonly isOld: boolean;
}

const withoutSpaces = (code: string): string => foldLatin(code).replace(/[\s()]/g, "");

/** Reads `edu203389` or the older `sch203389`, in whatever alphabet it was typed; the digits name the school. */
export function parseLogin(text: string): Login | undefined {
  const match = LOGIN.exec(withoutSpaces(text));
  return match ? { digits: match[2] ?? "", isOld: match[1] === "sch" } : undefined;
}

const IN_BRACKETS = /\(([^()]*)\)/g;
const FEDERAL_CODE = /^((edu|sch)\d{6}|reg\d+(_?m\d+)?)$/;

/** Full legal names have some 250 characters; what is longer is no name. */
const LONGEST_NAME = 300;

/** What is cut off leaves a mark, so that two long texts that begin alike are not taken for one name. */
function asName(text: string): string {
  const name = collapseSpaces(text);
  if (name.length <= LONGEST_NAME) return name;
  const mark = `… ${fingerprint(name)}`;
  return `${name.slice(0, LONGEST_NAME - mark.length)}${mark}`;
}

/** A label of a row in a federal report: «МБОУ СОШ № 1(edu203389)», «Район(reg20_m012)»; other brackets are a part of the name. */
export function splitLabel(label: string): { readonly name: string; readonly code: string } {
  const text = collapseSpaces(label);
  for (const match of text.matchAll(IN_BRACKETS)) {
    const code = withoutSpaces(match[1] ?? "");
    if (!FEDERAL_CODE.test(code)) continue;
    const after = text.slice(match.index + match[0].length);
    return { name: asName(`${text.slice(0, match.index)} ${after}`), code };
  }
  return { name: asName(text), code: "" };
}

/** A school as its login, code and name say, any of which may be blank; a login may also stand in the name or in its place. */
export function readSchoolMention(login: string, code: string, name: string): SchoolMention {
  const label = splitLabel(name);
  const loginAsName = parseLogin(label.name);
  const parsed = parseLogin(login) ?? parseLogin(label.code) ?? loginAsName;
  return {
    login: parsed?.digits ?? null,
    oldLogin: parsed?.isOld ?? false,
    code: code.trim() === "" ? null : foldLatin(code),
    name: loginAsName ? "" : label.name,
  };
}

/** A code as a number cell keeps it and as the register writes it are one: 005811 and 5811. */
export const codeKey = (code: string): string => code.replace(/^0+(?=\d)/, "");
