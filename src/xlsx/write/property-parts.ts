// The document's properties: title, author, the moment of making, and the program that made it.

import { FILE_WORDS, type FileProperties } from "./file-properties.ts";
import type { PackageParts } from "./package-parts.ts";
import type { Relations } from "./relations.ts";
import { elementText, XML_HEAD } from "./xml-text.ts";

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:dcmitype="http://purl.org/dc/dcmitype/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");

/** `2021-04-20T09:30:00Z`, the form that Excel reads. Without a zone `Date` would take the machine's, hence the `Z`. */
function momentInUtc(created: string): string {
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(created) && created.includes("T");
  const withTime = created.includes("T") ? created : `${created}T00:00:00`;
  const moment = new Date(hasZone ? created : `${withTime}Z`);
  if (Number.isNaN(moment.getTime())) throw new Error(`Not an ISO 8601 moment: ${created}`);
  return `${moment.toISOString().slice(0, 19)}Z`;
}

export function writePropertyParts(properties: FileProperties, relations: Relations, parts: PackageParts): void {
  const author = elementText(properties.author);
  const moment = momentInUtc(properties.created);
  const core = [
    `${XML_HEAD}<cp:coreProperties ${NAMESPACES}>`,
    `<dc:title>${elementText(properties.title)}</dc:title>`,
    `<dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    `<dc:language>${FILE_WORDS[properties.language].tag}</dc:language></cp:coreProperties>`,
  ];
  // Not "Microsoft Excel", as many writers say: a reader may trust Excel's cached values more than ours deserve.
  const application = `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>msoko</Application></Properties>`;
  parts.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core.join(""));
  parts.add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", application);
  relations.add("core", "docProps/core.xml");
  relations.add("application", "docProps/app.xml");
}
