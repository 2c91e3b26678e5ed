// Serves dist/excel on this machine over the certificate that Office trusts: what the manifest in the repository points to.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize, resolve, sep } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";

const ROOT = resolve("dist/excel");
const PORT = 3000;

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

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
  const { pathname } = new URL(request.url ?? "/", `https://localhost:${PORT}`);
  const file = join(ROOT, normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(ROOT + sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("No such page.\n");
    return;
  }
  // Excel keeps what it may keep: a developer wants what was just built.
  response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", "Cache-Control": "no-store" });
  createReadStream(file).pipe(response);
});
server.on("error", (error) => {
  const isTaken = "code" in error && error.code === "EADDRINUSE";
  stop(isTaken ? `Port ${PORT} is taken: the manifest names it. End what listens there, then run again.` : String(error));
});
server.listen(PORT, "localhost", () => {
  console.log(`https://localhost:${PORT}/taskpane.html; the manifest to load into Excel: dist/excel/manifest.xml`);
});
