// What the page says of a text that looks like a number or a date and is none.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";

export const UNREAD_WORDS: { readonly [language in Language]: (text: string) => string } = {
  ru: (text) => `«${text}» осталось текстом: это не число и не дата. Числа пишутся как 1 250,5 или 45,5%, даты — как 01.09.2025.`,
  en: (text) => `“${text}” has stayed a text: it is neither a number nor a date.`,
};
