// Serves files of tests on this machine only, under the page's own rules of what may be loaded from where.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export type ServedFile = { readonly type: string; readonly body: string | Uint8Array };

/** `files` by path, without the leading slash. */
export async function serve(files: ReadonlyMap<string, ServedFile>, policy?: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    const file = files.get(path === "" ? "index.html" : path);
    if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
    if (!file) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": file.type }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
