// Fills an empty form, or one that nobody has answered yet, with the questions of a form of the catalogue.

import type { Form } from "../../../shared/catalogue/forms/form.ts";
import { askedTitles, formQuestions, type Question } from "./form-questions.ts";
import { personalQuestions } from "./personal-questions.ts";

type GoogleForm = GoogleAppsScript.Forms.Form;

/** Forms of a newer kind are not published by default; older ones do not know these calls. */
interface Publishable {
  readonly supportsAdvancedResponderPermissions?: () => boolean;
  readonly setPublished?: (enabled: boolean) => unknown;
}

/** `message`: for the user. */
export class FormRefusal extends Error {}

/** Whole, not negative, at most nine digits. */
const WHOLE_NUMBER = "^[0-9]{1,9}$";

function addQuestion(form: GoogleForm, question: Question): void {
  if (question.kind === "section") {
    form.addPageBreakItem().setTitle(question.title);
    return;
  }
  const { title, help, required } = question;
  if (question.kind === "grid") {
    const item = form.addGridItem().setTitle(title).setRequired(required);
    item.setRows([...question.rows]).setColumns([...question.options]);
  } else if (question.kind === "choice") {
    const item = form.addMultipleChoiceItem().setTitle(title).setHelpText(help).setRequired(required);
    item.setChoiceValues([...question.options]);
  } else {
    const item = form.addTextItem().setTitle(title).setHelpText(help).setRequired(required);
    if (question.kind === "text") return;
    const builder = FormApp.createTextValidation().setHelpText("Целое число без пробелов и букв");
    item.setValidation(builder.requireTextMatchesPattern(WHOLE_NUMBER).build());
  }
}

/** The spreadsheet that the answers go to; asking a form that has none throws. */
function destinationOf(form: GoogleForm): string | null {
  try {
    return form.getDestinationId();
  } catch {
    return null;
  }
}

function publish(form: GoogleForm & Publishable): void {
  if (form.supportsAdvancedResponderPermissions?.()) form.setPublished?.(true);
}

/** Gives the number of questions. Nothing is changed where it refuses. */
export function buildForm(target: GoogleForm, form: Form): number {
  const questions = formQuestions(form);
  const titles = askedTitles(questions);
  const personal = personalQuestions(titles);
  if (personal.length > 0) {
    throw new FormRefusal(`Форма не составлена: о персональных данных спрашивают вопросы ${personal.join("; ")}.`);
  }
  if (target.getResponses().length > 0) {
    throw new FormRefusal("Форма не составлена: на неё уже есть ответы. Сделайте копию формы и составьте её там.");
  }
  for (const item of target.getItems()) target.deleteItem(item);
  target.setTitle(form.title).setCollectEmail(false).setAllowResponseEdits(true).setProgressBar(true);
  for (const question of questions) addQuestion(target, question);
  // Linked anew, the responses get a sheet with the columns of these questions and no others.
  const spreadsheet = destinationOf(target);
  if (spreadsheet !== null) {
    target.removeDestination();
    target.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet);
  }
  publish(target);
  return titles.length;
}
