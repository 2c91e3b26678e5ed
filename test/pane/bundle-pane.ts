// The pane as a page is served it: bundled as the product is, over the fake bridge.

import { basename, extname } from "node:path";
import { build } from "esbuild";
import type { ServedFile } from "../browser/serve.ts";

const TYPES: { readonly [extension: string]: string } = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

const PAGE = `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>МСОКО</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="pane.css">
</head>
<body><div id="root"></div><script type="module" src="pane-page.js"></script></body>
</html>`;

export async function bundlePane(): Promise<ReadonlyMap<string, ServedFile>> {
  const { outputFiles } = await build({
    entryPoints: ["test/pane/pane-page.ts", "taskpane/pane.css"],
    entryNames: "[name]",
    ...{ bundle: true, minify: true, splitting: true, format: "esm", target: "es2020" },
    ...{ jsx: "automatic", jsxImportSource: "preact" },
    outdir: "out",
    write: false,
  });
  return new Map<string, ServedFile>([
    ["/", { type: "text/html; charset=utf-8", body: PAGE }],
    ...outputFiles.map(({ path, contents }): [string, ServedFile] => [
      `/${basename(path)}`,
      { type: TYPES[extname(path)] ?? "application/octet-stream", body: contents },
    ]),
  ]);
}
