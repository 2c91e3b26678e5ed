// The global set-up of a run: makes each build when the first test file asks for it, and gives the same folder to all the others.

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BUILDERS } from "./builders.ts";
import { BUILDS_ADDRESS, type BuildName } from "./built.ts";

export default async function serveBuilds(): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), "msoko-builds-"));
  const made = new Map<BuildName, Promise<string>>();
  const make = async (name: BuildName): Promise<string> => {
    const folder = join(root, name);
    await BUILDERS[name](folder);
    return folder;
  };
  const server = createServer(async ({ url = "/" }, response) => {
    const name = url.slice(1) as BuildName;
    if (!made.has(name)) made.set(name, make(name));
    try {
      response.end(await made.get(name));
    } catch (fault) {
      response.writeHead(500).end(String(fault));
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  process.env[BUILDS_ADDRESS] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    rmSync(root, { recursive: true, force: true });
  };
}
