// The page of the sidebar as one file: a page of HtmlService can link nothing of its own, so styles, pane and engine all stand on it.
import { buildSync } from "esbuild";

/** @param {string} entry */
function bundled(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    outdir: "out",
    bundle: true,
    write: false,
    // Without splitting a part that is loaded later stands in the same script, and runs when it is asked for.
    format: "iife",
    platform: "browser",
    target: ["chrome109", "firefox115", "safari16.4"],
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    legalComments: "none",
    minify: true,
    // HtmlService takes `//` and `/*` within template literals for comments.
    supported: { "template-literal": false },
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}

/** Signs of control, and signs of two units: whatever keeps, serves or pastes the page must not lose them. */
const DELICATE = /[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufff0-\uffff]/g;
/** @param {string} sign */
const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** As it may stand within an element of a page. The backquotes that are left are signs within texts and patterns. @param {string} script */
const onPage = (script) =>
  script
    .replace(/<(?=\/script|!--)/gi, "\\x3c")
    .replaceAll("`", "\\x60")
    .replace(DELICATE, escaped);

export function sidebarText() {
  const styles = bundled("taskpane/pane.css").replace(/<(?=\/style)/gi, "\\3c ");
  const engine = `function startEngine(self) {\n${onPage(bundled("src/engine/worker.ts"))}}`;
  return [
    '<!DOCTYPE html>\n<html lang="ru">\n<head>\n<meta charset="utf-8">\n<base target="_top">',
    `<style>\n${styles}</style>\n</head>\n<body>\n<div id="pane"></div>`,
    `<script>\n${engine}\n</script>`,
    `<script>\n${onPage(bundled("src/sheets/pane/sidebar.ts"))}</script>\n</body>\n</html>\n`,
  ].join("\n");
}
