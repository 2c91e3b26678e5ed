// Serves dist/excel on this machine over the certificate that Office trusts: what the manifest in the repository points to.

import { createReadStream } from "node:fs";
import { createServer } from "node:https";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { servedFile } from "./served-file.mjs";
import { headersOf } from "./site-rules.mjs";

const FOLDER = "dist/excel";
const PORT = 3000;

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

// Makes the certificate and asks the system to trust it, the first time.
const certificate = await getHttpsServerOptions().catch((/** @type {Error} */ { message }) =>
  stop(
    `${message.trim()}\nExcel opens pages of trusted sites only. Run "npx office-addin-dev-certs install" with the rights to do so, then again.`,
  ),
);

const server = createServer(certificate ?? {}, (request, response) => {
  const file = servedFile(FOLDER, request.url ?? "/");
  if (file === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("No such page.\n");
    return;
  }
  const path = new URL(request.url ?? "/", "https://localhost").pathname.slice(1);
  response.writeHead(200, { "Content-Type": file.type, ...headersOf(path) });
  createReadStream(file.path).pipe(response);
});
server.on("error", (error) => {
  const isTaken = "code" in error && error.code === "EADDRINUSE";
  stop(isTaken ? `Port ${PORT} is taken: the manifest names it. End what listens there, then run again.` : String(error));
});
server.listen(PORT, "localhost", () => {
  console.log(`https://localhost:${PORT}/taskpane.html; the manifest to load into Excel: dist/excel/manifest.xml`);
});
