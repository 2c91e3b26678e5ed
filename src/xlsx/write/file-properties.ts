// What the file says of itself, and the few words of the writer's own that a reader sees.

export type FileLanguage = "ru" | "en";

export interface FileProperties {
  readonly title: string;
  readonly author: string;
  /** ISO 8601, passed in: the writer has no clock. A moment without a zone is taken as UTC. */
  readonly created: string;
  readonly language: FileLanguage;
}

interface FileWords {
  readonly tag: string;
  /** Excel's codes: `&P` is the page's number, `&N` the number of pages. */
  readonly pageOfPages: string;
  readonly notOnList: { readonly title: string; readonly text: string };
  readonly chart: string;
  /** The line above what the tool adds to a note. */
  readonly noteHeading: string;
}

export const FILE_WORDS: { readonly [language in FileLanguage]: FileWords } = {
  ru: {
    tag: "ru-RU",
    pageOfPages: "стр. &P из &N",
    notOnList: { title: "Значения нет в списке", text: "Выберите значение из списка или очистите ячейку." },
    chart: "Диаграмма",
    noteHeading: "Проверка МСОКО:",
  },
  en: {
    tag: "en-US",
    pageOfPages: "page &P of &N",
    notOnList: { title: "Not on the list", text: "Choose a value from the list or clear the cell." },
    chart: "Chart",
    noteHeading: "MSOKO check:",
  },
};
