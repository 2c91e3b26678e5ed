// Serves dist/page on this machine only: node src/build/serve-page.mjs [--port N]. Without a port, 5173 or the next free one.

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { PAGE_POLICY } from "./page-policy.mjs";
import { servedFile } from "./served-file.mjs";

const HOST = "127.0.0.1";
const FIRST_PORT = 5173;
const LAST_PORT = 5199;

/** @param {string} folder */
export function pageServer(folder) {
  return createServer((request, response) => {
    response.setHeader("Content-Security-Policy", PAGE_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-cache");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const file = servedFile(folder, request.url ?? "/");
    if (file === undefined) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Нет такой страницы. / No such page.\n");
      return;
    }
    response.writeHead(200, { "Content-Type": file.type, "Content-Length": statSync(file.path).size });
    if (request.method === "HEAD") response.end();
    else createReadStream(file.path).pipe(response);
  });
}

/**
 * Listens on the port, or on the first free one from it on.
 * @param {import("node:http").Server} server
 * @param {number} first
 * @param {number} last
 * @returns {Promise<number>}
 */
export const listen = (server, first, last = first) =>
  new Promise((resolvePort, reject) => {
    const attempt = (/** @type {number} */ port) => {
      server.once("error", (error) => {
        if ("code" in error && error.code === "EADDRINUSE" && port < last) attempt(port + 1);
        else reject(error);
      });
      server.listen(port, HOST, () => {
        const address = server.address();
        resolvePort(typeof address === "object" && address ? address.port : port);
      });
    };
    attempt(first);
  });

/** @returns {number | undefined} */
function askedPort() {
  const flag = process.argv.indexOf("--port");
  const inFlag = process.argv.find((argument) => argument.startsWith("--port="))?.slice("--port=".length);
  const text = inFlag ?? (flag >= 0 ? (process.argv[flag + 1] ?? "") : process.env.PORT);
  if (text === undefined || text === "") {
    if (flag < 0) return undefined;
  }
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535 || text === "") {
    console.error(`Порт — число от 0 до 65535, а не «${text}». / A port is a number from 0 to 65535, not "${text}".`);
    process.exit(2);
  }
  return port;
}

async function main() {
  const folder = join(process.cwd(), "dist", "page");
  if (!existsSync(join(folder, "index.html"))) {
    console.error("Страница не собрана: npm run build:page. / The page is not built: npm run build:page.");
    process.exit(1);
  }
  const asked = askedPort();
  const server = pageServer(folder);
  try {
    const port = await listen(server, asked ?? FIRST_PORT, asked ?? LAST_PORT);
    const address = `http://${HOST}:${port}/`;
    console.log(`Страница открыта по адресу ${address} — остановить: Ctrl+C`);
    console.log(`The page is at ${address} — stop it with Ctrl+C`);
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    const port = asked ?? `${FIRST_PORT}–${LAST_PORT}`;
    if (isTaken) console.error(`Порт ${port} занят: укажите другой, --port N. / Port ${port} is taken: name another, --port N.`);
    else console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (process.argv[1]?.endsWith("serve-page.mjs")) await main();
