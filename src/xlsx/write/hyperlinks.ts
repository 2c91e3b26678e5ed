// Links of one sheet: to a cell of the workbook by its address, to the web through the sheet's relations.

import { type Block, cellAddress, quotedSheetName, rectangleAddress } from "../../../shared/workbook/block.ts";
import type { LinkTarget } from "../../../shared/workbook/edit.ts";
import type { Relations } from "./relations.ts";
import type { AtCell } from "./workbook-model.ts";
import { attributeText } from "./xml-text.ts";

/** Excel's limits: links on one sheet, and characters in one address. */
const MOST_LINKS = 65_530;
const LONGEST_ADDRESS = 2_079;

export function hyperlinksXml(links: readonly AtCell<LinkTarget>[], relations: Relations): string {
  if (links.length === 0) return "";
  if (links.length > MOST_LINKS) throw new Error(`More than ${MOST_LINKS} links on one sheet`);
  const items = links.map(({ rowIndex, columnIndex, what }) => {
    const target =
      what.kind === "cell"
        ? `location="${attributeText(linkLocation(what.block))}"`
        : `r:id="${relations.addExternal("hyperlink", webAddress(what.address))}"`;
    return `<hyperlink ref="${cellAddress(rowIndex, columnIndex)}" ${target}/>`;
  });
  return `<hyperlinks>${items.join("")}</hyperlinks>`;
}

/** Only addresses that open a page or a letter: a `file:` or a script behind a link is nobody's wish here. */
export function webAddress(address: string): string {
  const isKnownKind = /^(?:https?:\/\/|mailto:)[^\s]/i.test(address);
  if (!isKnownKind) throw new Error(`Only http, https and mailto links are written: ${JSON.stringify(address)}`);
  const escaped = address.replace(/[\s"<>\\^`{|}\u0000-\u001f\ufffe\uffff]/g, (found) => encodeURIComponent(found));
  if (escaped.length > LONGEST_ADDRESS) throw new Error(`A link is longer than ${LONGEST_ADDRESS} characters`);
  return escaped;
}

export const linkLocation = (block: Block): string => `${quotedSheetName(block.sheet)}!${rectangleAddress(block)}`;
