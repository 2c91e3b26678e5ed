// Commands that give the user files: forms for the schools, copies with marks, data.

import { academicYearName } from "../../catalogue/academic-year.ts";
import { commandWordsOf } from "../../catalogue/messages/command-words-of.ts";
import { checkWordsOf } from "../../catalogue/messages/languages.ts";
import { ownName } from "../../catalogue/profile.ts";
import { checkJson } from "../../reports/check-workbook/check-json.ts";
import { carriedValues } from "../../reports/form-workbook/carried-values.ts";
import { summaryJson } from "../../reports/summary-json.ts";
import { chooseRegister } from "../../schools/register-entry.ts";
import { checkOutcome } from "../check-forms.ts";
import { type Command, CommandRefusal, type MadeFile } from "../command.ts";
import { makeForms } from "../make-forms.ts";
import { checkOf } from "./check-command.ts";
import { withSummary } from "./summary-command.ts";

export const formsCommand: Command<"make-forms"> = {
  id: "make-forms",
  wants: () => ({ sheets: "none" }),
  run({ campaign, language }, { year, deadline, sendTo }) {
    const parts = campaign.files.flatMap(({ reading }) => (reading.ok ? [reading.part] : []));
    const { register } = chooseRegister(
      parts.flatMap((part) => part.register),
      parts.some(({ facts }) => facts.length > 0),
    );
    if (register.length === 0) throw new CommandRefusal("no-register");
    const sent = campaign.files.flatMap(({ submitted }) => submitted.parts.flatMap(({ submissions }) => submissions));
    const { profile } = campaign;
    const municipality = ownName(profile, campaign.settings);
    const previous = carriedValues(sent, year);
    const outcome = makeForms({ profile, register, municipality, year, deadline, sendTo, previous }, language);
    if (!outcome.ok) throw new CommandRefusal("register-repeats", outcome.repeated.join(", "));
    const files = outcome.forms.map(({ fileName, edits }): MadeFile => {
      // The day of the year's beginning, not the clock's moment: the same register gives the same bytes.
      return { kind: "workbook", name: fileName, created: `${year - 1}-09-01`, edits };
    });
    const archive = commandWordsOf(language).fileNames.forms(academicYearName(year).replace("/", "-"));
    // What schools are told is what their forms are checked by.
    const told = deadline ?? campaign.collection.deadline;
    const collection = { ...campaign.collection, deadline: told };
    const check = told === campaign.collection.deadline ? campaign.check : null;
    const view = { forms: files.length, schools: files.length };
    return { campaign: { ...campaign, collection, check }, edits: [], files, archive, view };
  },
};

export const copiesCommand: Command<"mark-copies"> = {
  id: "mark-copies",
  wants: (_, __, language) => {
    const { rules, explanations } = checkWordsOf(language).sheets;
    return { sheets: [rules, explanations] };
  },
  run(seen) {
    const { campaign, workbook, language } = seen;
    const check = campaign.check ?? checkOf(campaign, workbook, seen);
    const { copies } = checkOutcome(check, language);
    const isOpen = new Set(campaign.files.flatMap((file) => (file.isOpen ? file.file : [])));
    const files = [...copies].flatMap(([of, edits]): MadeFile[] =>
      isOpen.has(of) ? [] : [{ kind: "copy", name: of, of, edits }],
    );
    const archive = commandWordsOf(language).fileNames.copies;
    return { campaign: { ...campaign, check }, edits: [], files, archive, view: { copies: files.length } };
  },
};

export const dataCommand: Command<"export-data"> = {
  id: "export-data",
  wants: (_, __, language) => {
    const { rules, explanations } = checkWordsOf(language).sheets;
    return { sheets: [rules, explanations] };
  },
  run(seen) {
    const { workbook, language, today } = seen;
    const campaign = withSummary(seen.campaign, today);
    const { fileNames } = commandWordsOf(language);
    const hasForms = campaign.files.some(({ submitted }) => submitted.parts.length > 0);
    const check = campaign.check ?? (hasForms ? checkOf(campaign, workbook, seen) : null);
    const files: MadeFile[] = [
      { kind: "json", name: fileNames.summaryJson, data: summaryJson(campaign.summary, language) },
      ...(check ? [{ kind: "json", name: fileNames.checkJson, data: checkJson(check, language) } as const] : []),
    ];
    const view = { files: files.map(({ name }) => name) };
    return { campaign: { ...campaign, check }, edits: [], files, archive: fileNames.data, view };
  },
};
