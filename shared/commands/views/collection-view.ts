// What each collected file turned out to be, in one line and with its findings.

import type { FindingCode, Severity } from "../../catalogue/findings.ts";
import { type Form, formName } from "../../catalogue/forms/form.ts";
import { commandWordsOf } from "../../catalogue/messages/command-words-of.ts";
import { wordsOf } from "../../catalogue/messages/languages.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import { schoolNameKey } from "../../schools/school-name.ts";
import type { Campaign, CollectedFile } from "../campaign.ts";
import type { CollectedFileView, CollectionView } from "../views.ts";
import { findingViews } from "./finding-views.ts";

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** What the reader of results says of a file that the reader of forms knows. */
const OF_ONE_READER: ReadonlySet<FindingCode> = new Set(["file-not-recognised", "file-for-check"]);

const formsOf = ({ submitted }: CollectedFile) => submitted.parts.flatMap(({ submissions }) => submissions);
const readSheets = ({ reading }: CollectedFile) =>
  reading.ok ? reading.part.sheets.filter(({ kind }) => kind !== "unknown" && kind !== "broken") : [];

function fileView(collected: CollectedFile, forms: readonly Form[], language: Language): CollectedFileView {
  const { file, isOpen, arrival, reading, submitted } = collected;
  const [words, said] = [wordsOf(language), commandWordsOf(language)];
  const submissions = formsOf(collected);
  // A form is told by the forms in it, not by a layout; a register by its schools.
  const sheets = readSheets(collected).filter(({ kind }) => kind !== "school-form" && kind !== "school-register");
  const register = reading.ok ? reading.part.register.length : 0;
  const what = [
    ...(submissions.length > 0
      ? [
          said.whatForms(
            unique(submissions.map(({ form }) => formName(forms, form, language))),
            unique(submissions.map(({ school }) => school.login ?? school.code ?? schoolNameKey(school.name))).length,
          ),
        ]
      : []),
    ...(sheets.length > 0
      ? [
          said.whatSheets(
            unique(sheets.map(({ kind }) => words.layouts[kind])),
            unique(sheets.flatMap(({ work }) => (work ? words.work(work) : []))),
            Math.max(...sheets.map(({ schools }) => schools)),
          ),
        ]
      : []),
    ...(register > 0 ? [said.whatRegister(register)] : []),
  ];
  // What is no result may be a form, and the other way round: only what neither reader knows is not recognised.
  const isRead = what.length > 0;
  const ofResults = reading.ok ? reading.part.findings : [];
  const isKnown = readSheets(collected).length > 0;
  const findings = !reading.ok
    ? [reading.finding]
    : [
        ...ofResults.filter(({ code }) => isKnown || !isRead || !OF_ONE_READER.has(code)),
        ...(submissions.length > 0 ? [...submitted.findings, ...submissions.flatMap((each) => each.findings)] : []),
        ...submitted.personal,
      ];
  return {
    file: isOpen ? said.openWorkbook(file) : file,
    isOpen,
    what: isRead ? what.join("; ") : reading.ok ? said.nothingKnown : "",
    state: !reading.ok ? "unread" : isRead ? "read" : "unknown",
    kind: submitted.kind,
    arrived: arrival === null ? null : arrival.code === "file-replaced" ? "replaced" : "beside",
    findings: findingViews(arrival ? [arrival, ...findings] : findings, { school: null, explanations: [] }, language),
  };
}

export function collectionView({ profile, files }: Campaign, language: Language): CollectionView {
  const views = files.map((file) => fileView(file, profile.forms, language));
  const having = (severity: Severity) =>
    views.reduce((sum, { findings }) => sum + findings.filter((each) => each.severity === severity).length, 0);
  const works = files.flatMap(readSheets).flatMap(({ work }) => (work ? JSON.stringify(work) : []));
  return {
    files: views,
    works: new Set(works).size,
    forms: files.reduce((sum, file) => sum + formsOf(file).length, 0),
    hasRegister: files.some(({ reading }) => reading.ok && reading.part.register.length > 0),
    errors: having("error"),
    warnings: having("warning"),
    said: null,
  };
}
