// «Проверить формы»: the protocol's sheets in the open workbook, and the findings in the pane; also after each explanation.

import { checkWordsOf } from "../../catalogue/messages/languages.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import { ownName } from "../../catalogue/profile.ts";
import type { CheckData } from "../../reports/check-workbook/check-data.ts";
import { fold } from "../../text/fold.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { Campaign } from "../campaign.ts";
import { checkOutcome, computeCheck } from "../check-forms.ts";
import { withOpenWorkbook } from "../collect-file.ts";
import { type Command, CommandRefusal, type Outcome, type Seen } from "../command.ts";
import type { ExplainInput } from "../command-types.ts";
import type { SubmittedFile } from "../read-submitted-file.ts";
import { checkView } from "../views/check-view.ts";
import type { CheckView } from "../views.ts";

/** Where every form in a file is of the year before the one that is collected, the file is last year's. */
function isPrevious({ parts }: SubmittedFile, year: number | null): boolean {
  const years = parts.flatMap(({ submissions }) => submissions.map((submission) => submission.year));
  return year !== null && years.length > 0 && years.every((each) => each === year - 1);
}

const withSheet = (workbook: WorkbookSnapshot, sheet: string): WorkbookSnapshot | null =>
  workbook.sheets.some(({ name }) => name === sheet) ? workbook : null;

/** Throws `CommandRefusal` where there is nothing to check. */
export function checkOf(
  { profile, settings, files, collection, explanations }: Campaign,
  workbook: WorkbookSnapshot,
  seen: Seen,
): CheckData {
  const { sheets } = checkWordsOf(seen.language);
  const submitted = files.map((file) => file.submitted);
  const current = submitted.filter((file) => !isPrevious(file, collection.year));
  if (!current.some(({ parts }) => parts.length > 0)) throw new CommandRefusal(files.length === 0 ? "no-files" : "no-forms");
  return computeCheck({
    profile,
    municipality: ownName(profile, settings),
    files: current,
    previous: submitted.filter((file) => isPrevious(file, collection.year)),
    register: [],
    year: collection.year,
    collected: collection.forms,
    deadline: collection.deadline,
    date: seen.today,
    rules: withSheet(workbook, sheets.rules),
    explanations: withSheet(workbook, sheets.explanations),
    given: explanations,
  });
}

function checked({ campaign: before, ...seen }: Seen): Outcome<CheckView> {
  const { workbook, language, today } = seen;
  const campaign = withOpenWorkbook(before, workbook, today);
  const data = checkOf(campaign, workbook, { campaign, ...seen });
  const { edits, copies } = checkOutcome(data, language);
  const sheets = edits.flatMap((edit) => (edit.kind === "ensure-sheet" ? edit.sheet : []));
  return {
    // What was explained stands on the sheet from now on, where the user may change it.
    campaign: { ...campaign, check: data, explanations: [] },
    ...{ edits, files: [] },
    view: checkView(data, { sheets, copies: copies.size }, language),
  };
}

const wantsOfCheck = (campaign: Campaign, _: unknown, language: Language) => ({
  sheets: campaign.withOpenWorkbook ? ("all" as const) : Object.values(checkWordsOf(language).sheets),
});

export const checkCommand: Command<"check-forms"> = {
  id: "check-forms",
  wants: wantsOfCheck,
  run: checked,
};

function explained(campaign: Campaign, input: ExplainInput): Campaign {
  const { schoolId, rule, field, value, text, accepted } = input;
  const same = (a: string, b: string) => fold(a) === fold(b);
  const row = campaign.check?.explanations.find(
    (each) => same(each.schoolId, schoolId) && same(each.rule, rule) && same(each.field, field),
  );
  if (!row) throw new CommandRefusal("warning-unknown", rule);
  const { school, form } = row;
  const given = { ...{ school, schoolId, form, rule, field, value, text, accepted }, at: { file: "" } };
  const others = campaign.explanations.filter(
    (each) => !(same(each.schoolId, schoolId) && same(each.rule, rule) && same(each.field, field)),
  );
  return { ...campaign, explanations: [...others, given] };
}

export const explainCommand: Command<"explain-warning"> = {
  id: "explain-warning",
  wants: wantsOfCheck,
  run: (seen, input) => checked({ ...seen, campaign: explained(seen.campaign, input) }),
};
