// The text of a shared or inline string: its runs one after another, without the phonetic hints of East Asian text.

import { tooLongText } from "../zip/unreadable.ts";
import { MAX_TEXT_BYTES } from "./limits.ts";
import { CLOSE, OPEN, type XmlScanner } from "./xml/xml-scanner.ts";

/** After the opened `si` or `is`: up to its end. Whitespace is kept, with `xml:space` and without. */
export function readRichText(scanner: XmlScanner): string {
  let whole = "";
  for (;;) {
    const found = scanner.next();
    if (found === CLOSE) return whole;
    if (found !== OPEN) continue;
    if (scanner.is("t")) whole += scanner.readText();
    else if (scanner.is("r")) whole += readRichText(scanner);
    else scanner.skip();
    if (whole.length > MAX_TEXT_BYTES) throw tooLongText();
  }
}
