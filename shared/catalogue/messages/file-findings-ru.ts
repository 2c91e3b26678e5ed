// Why a file could not be opened, in Russian: the words of the shells that open files.

import type { FileFindingMessages } from "./messages.ts";

const SAVE_AS = "Откройте файл в Excel и сохраните: Файл → Сохранить как → «Книга Excel (*.xlsx)», затем загрузите его снова.";
const ASK_AGAIN = "Попросите прислать файл ещё раз или скачайте его заново.";
const LIMITS = {
  file: (limit: number) => `файл больше ${Math.round(limit / 1_048_576)} МБ`,
  entries: (limit: number) => `внутри файла больше ${limit} частей`,
  part: (limit: number) => `часть файла в распакованном виде больше ${Math.round(limit / 1_048_576)} МБ`,
  total: (limit: number) => `содержимое в распакованном виде больше ${Math.round(limit / 1_048_576)} МБ`,
  cells: (limit: number) => `на листах больше ${limit} ячеек`,
  text: (limit: number) => `в одной ячейке больше ${limit} знаков, чего Excel не допускает`,
  merges: (limit: number) => `на листах больше ${limit} объединённых областей`,
} as const;
const OTHER = {
  picture: "это картинка (фото или скан)",
  pdf: "это документ PDF",
  opendocument: "это документ OpenOffice/LibreOffice (.ods, .odt)",
  word: "это документ Word или презентация",
  archive: "это архив",
  unknown: "содержимое не похоже на книгу Excel",
} as const;

export const FILE_FINDINGS_RU: FileFindingMessages = {
  "file-empty": () => ({ text: "Файл пуст.", advice: ASK_AGAIN }),
  "file-is-csv": () => ({ text: "Это текстовый файл (CSV), а не книга Excel.", advice: SAVE_AS }),
  "file-is-old-xls": () => ({ text: "Это книга старого формата Excel 97–2003 (.xls).", advice: SAVE_AS }),
  "file-is-protected": () => ({
    text: "Файл закрыт паролем.",
    advice: "Откройте его с паролем, снимите защиту (Файл → Сведения → Защита книги) и сохраните.",
  }),
  "file-is-html": () => ({ text: "Это веб-страница, сохранённая под видом книги Excel.", advice: SAVE_AS }),
  "file-is-other": ({ what }) => ({ text: `Файл не читается: ${OTHER[what]}.`, advice: "Нужна книга Excel (.xlsx) с таблицей." }),
  "file-truncated": () => ({ text: "Файл оборван: он скачан или скопирован не до конца.", advice: ASK_AGAIN }),
  "file-damaged": ({ part }) => ({ text: `Файл повреждён${part ? ` (часть ${part})` : ""}.`, advice: ASK_AGAIN }),
  "file-too-large": ({ what, limit }) => ({
    text: `Файл не открыт: ${LIMITS[what](limit)}. Такой размер бывает у испорченных или вредоносных файлов.`,
    advice: "Скопируйте нужную таблицу в новую книгу и загрузите её.",
  }),
  "file-has-doctype": ({ part }) => ({
    text: `Файл не открыт: в части ${part} есть объявление DOCTYPE, которого не бывает в книгах Excel.`,
    advice: "Не открывайте этот файл; попросите прислать его заново.",
  }),
  "file-has-no-sheet": () => ({ text: "В книге нет ни одного листа с таблицей.", advice: ASK_AGAIN }),
  "file-unreadable": () => ({
    text: "Файл не удалось прочитать с диска.",
    advice: "Проверьте, что файл на месте и у вас есть право его открывать; закройте его в других программах.",
  }),
};
