// Where a link leads, as the service writes it: a cell by its sheet's number, or a web address.

import { rectangleAddress } from "../../../../shared/workbook/block.ts";
import type { LinkTarget } from "../../../../shared/workbook/edit.ts";
import type { OpenBook } from "./open-book.ts";

/** Only addresses that open a page or a letter. */
const WEB = /^(?:https?:\/\/|mailto:)[^\s]/i;
const UNSAFE = /[\s"<>\\^`{|}]/g;

export function linkUrl(target: LinkTarget, book: OpenBook): string {
  if (target.kind === "cell") return `#gid=${book.sheetId(target.block.sheet)}&range=${rectangleAddress(target.block)}`;
  if (!WEB.test(target.address))
    throw new Error(`Only http, https and mailto links are written: ${JSON.stringify(target.address)}`);
  return target.address.replace(UNSAFE, (found) => encodeURIComponent(found));
}
