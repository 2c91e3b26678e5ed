// The pane as a page is served it: built as the product is, over the fake bridge.

import { filesIn, type ServedFile } from "../browser/serve.ts";
import { built } from "../builds/built.ts";

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
  return new Map([...filesIn(await built("pane")), ["/", { type: "text/html; charset=utf-8", body: PAGE }]]);
}
