// How a sheet prints: margins, A4 as wide as one page, and the footer with the page's number.

import { cutText } from "./cut-text.ts";
import { FILE_WORDS, type FileLanguage } from "./file-properties.ts";
import type { SheetModel } from "./workbook-model.ts";
import { elementText } from "./xml-text.ts";

/** Excel refuses a longer footer. */
const LONGEST_FOOTER = 255;
const A4 = 9;

export function pageSetupXml({ page }: SheetModel, language: FileLanguage): string {
  const margins = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.3"/>';
  if (page === undefined) return margins;
  const setup = `<pageSetup paperSize="${A4}" fitToWidth="1" fitToHeight="0" orientation="${page.orientation}"/>`;
  return `${margins}${setup}<headerFooter><oddFooter>${elementText(footerCode(page.footer, language))}</oddFooter></headerFooter>`;
}

/** `&` starts a code in a footer; a plain one is doubled. The text is cut before doubling, so that no `&&` is split. */
export function footerCode(footer: string, language: FileLanguage): string {
  const page = FILE_WORDS[language].pageOfPages;
  const spare = LONGEST_FOOTER - page.length - "&C · ".length;
  let text = cutText(footer.trim(), spare);
  while (doubled(text).length > spare) text = cutText(text, text.length - 1);
  return `&C${text === "" ? page : `${doubled(text)} · ${page}`}`;
}

const doubled = (text: string): string => text.replace(/&/g, "&&");
