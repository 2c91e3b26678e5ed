// How a file names a school: by the federal login, by a code, by its name.

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

/** Reads `edu203389` or the older `sch203389`, in whatever alphabet it was typed; the digits name the school. */
export function parseLogin(text: string): Login | undefined {
  const match = LOGIN.exec(foldLatin(text).replace(/[\s()]/g, ""));
  return match ? { digits: match[2] ?? "", isOld: match[1] === "sch" } : undefined;
}

/** A school as its login, code and name say, any of which may be blank. */
export function readSchoolMention(login: string, code: string, name: string): SchoolMention {
  const parsed = parseLogin(login);
  return {
    login: parsed?.digits ?? null,
    oldLogin: parsed?.isOld ?? false,
    code: code.trim() === "" ? null : foldLatin(code),
    name: collapseSpaces(name),
  };
}
