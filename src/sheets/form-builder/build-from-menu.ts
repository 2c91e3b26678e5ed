// Builds the form from its menu and says what came of it.

import type { Form } from "../../../shared/catalogue/forms/form.ts";
import { buildForm, FormRefusal } from "./build-form.ts";

export function buildFromMenu(form: Form): void {
  const ui = FormApp.getUi();
  try {
    const count = buildForm(FormApp.getActiveForm(), form);
    ui.alert("МСОКО", `Форма составлена, вопросов: ${count}. Проверьте её и разошлите школам ссылку.`, ui.ButtonSet.OK);
  } catch (error) {
    if (!(error instanceof FormRefusal)) throw error;
    ui.alert("МСОКО", error.message, ui.ButtonSet.OK);
  }
}
