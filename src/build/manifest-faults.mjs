// What the schemas of a manifest let through and Excel does not: dangling references, doubled ids, addresses that are not https, icons
// of missing sizes, strings that are too long, languages that are missing.
import { SaxesParser } from "saxes";

/** @typedef {{ readonly name: string, readonly attributes: Readonly<Record<string, string>>, readonly children: Node[], text: string }} Node */

const LONGEST = new Map([
  ["ShortStrings", 125],
  ["LongStrings", 250],
]);
const LONGEST_RESID = 32;
const ICON_SIZES = ["16", "32", "80"];
const RESOURCES = ["Image", "Url", "String"];

/** @param {string} xml */
function parse(xml) {
  /** @type {Node} */
  const root = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  const top = () => /** @type {Node} */ (open[open.length - 1]);
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name: name.replace(/^.*:/, ""), attributes: { ...attributes }, children: [], text: "" };
    top().children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    top().text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}

/** @param {Node} node @returns {Node[]} */
const all = (node) => [node, ...node.children.flatMap(all)];

/** @param {readonly string[]} values */
const doubled = (values) => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];

/**
 * @param {string} xml
 * @param {{ readonly site?: string, readonly locales?: readonly string[] }} [expected] Where all addresses must lead, and which
 *   languages every word must be in beside the default one.
 * @returns {string[]} What is wrong, one line each; nothing where all is well.
 */
export function manifestFaults(xml, { site, locales = ["ru-RU"] } = {}) {
  const nodes = all(parse(xml));
  const faults = [];

  const resources = nodes.filter(({ name, attributes }) => RESOURCES.includes(name) && "id" in attributes);
  const known = new Set(resources.map(({ attributes }) => attributes.id));
  const used = nodes.flatMap(({ attributes }) => attributes.resid ?? []);
  for (const resid of new Set(used)) if (!known.has(resid)) faults.push(`resid ${resid} is not among the resources`);
  for (const id of known) if (id !== undefined && !used.includes(id)) faults.push(`the resource ${id} is not used`);
  for (const id of used) if (id.length > LONGEST_RESID) faults.push(`resid ${id} is longer than ${LONGEST_RESID} characters`);

  const ids = nodes.flatMap(({ name, attributes }) =>
    attributes.id !== undefined && !RESOURCES.includes(name) ? attributes.id : [],
  );
  for (const id of doubled(ids)) faults.push(`the id ${id} is there twice`);
  for (const id of doubled(resources.map(({ attributes }) => attributes.id ?? "")))
    faults.push(`the resource ${id} is there twice`);

  const addresses = nodes
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
    .filter((value) => value?.includes("://"));
  for (const address of addresses) {
    if (!address?.startsWith("https://")) faults.push(`${address} is not https`);
    else if (site !== undefined && !address.startsWith(`${site}/`)) faults.push(`${address} does not lead to ${site}`);
  }

  for (const icon of nodes.filter(({ name }) => name === "Icon")) {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    for (const size of ICON_SIZES) if (!sizes.includes(size)) faults.push(`an icon lacks the size ${size}`);
  }

  for (const [list, longest] of LONGEST) {
    for (const string of nodes.filter(({ name }) => name === list).flatMap(({ children }) => children)) {
      const values = [string.attributes.DefaultValue, ...string.children.map(({ attributes }) => attributes.Value)];
      for (const value of values) {
        if ((value ?? "").length > longest) faults.push(`${string.attributes.id} is longer than ${longest} characters`);
      }
    }
  }

  const worded = nodes.filter(({ name, attributes }) => name === "String" && attributes.id !== "Functions.Namespace");
  for (const node of [...worded, ...nodes.filter(({ name, attributes }) => name === "DisplayName" && attributes.DefaultValue)]) {
    const spoken = node.children.map(({ attributes }) => attributes.Locale);
    for (const locale of locales)
      if (!spoken.includes(locale)) faults.push(`${node.attributes.id ?? node.name} is not in ${locale}`);
  }

  const runtime = nodes.find(({ name }) => name === "Runtime");
  const page = runtime?.attributes.resid;
  const places = nodes.filter(({ name }) => ["FunctionFile", "Page", "Action"].includes(name));
  const pages = places
    .flatMap((node) => [node.attributes.resid, ...node.children.map(({ attributes }) => attributes.resid)])
    .filter(Boolean);
  for (const resid of new Set(pages)) if (resid !== page) faults.push(`${resid} is another page than that of the shared runtime`);
  if (runtime?.attributes.lifetime !== "long") faults.push("the runtime is not long-lived");
  if (nodes.some(({ name }) => name === "TaskpaneId")) faults.push("TaskpaneId cannot stand beside a long-lived runtime");
  return faults;
}
