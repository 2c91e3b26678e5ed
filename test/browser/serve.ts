// A server of pages that are held in memory, with the strictest policy that the product's pages live under.

import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

export interface ServedFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface Served {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; form-action 'none'; base-uri 'none'";

const TYPES: { readonly [extension: string]: string } = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** The files of a built folder by their paths. */
export function filesIn(folder: string): Map<string, ServedFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const type = TYPES[extname(name)] ?? "application/octet-stream";
      return [path.slice(folder.length).replaceAll("\\", "/"), { type, body: readFileSync(path) }];
    }),
  );
}

/** `files`: path with its leading slash to file. Anything else is not found. */
export function serve(files: ReadonlyMap<string, ServedFile>, policy = STRICT_POLICY): Promise<Served> {
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? "/").split("?")[0] ?? "/");
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Cache-Control", "no-store");
    response.writeHead(file ? 200 : 404, { "Content-Type": file?.type ?? "text/plain; charset=utf-8" });
    response.end(file?.body ?? "");
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}
