// The page's server: one folder on this machine, under a strict policy, and nothing else.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen, pageServer } from "../../src/build/serve-page.mjs";

let outside: string;
let server: Server;
let port: number;
beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), "msoko-server-"));
  const folder = join(outside, "page");
  mkdirSync(join(folder, "example"), { recursive: true });
  writeFileSync(join(outside, "package.json"), "{}");
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "example", "index.json"), "[]");
  server = pageServer(folder);
  port = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(outside, { recursive: true, force: true });
});

describe("the page's server", () => {
  /** A raw request: a client of HTTP would tidy the path. */
  const raw = (path: string, method = "GET"): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      });
      let text = "";
      socket.setEncoding("utf8");
      socket.on("data", (chunk) => {
        text += chunk;
      });
      socket.on("end", () => resolve(text));
      socket.on("error", reject);
    });

  it.each([
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%5cpackage.json",
    "//etc/passwd",
    "/%00",
    "/%ff",
    "/example",
  ])("gives nothing from outside its folder: %s", async (path) => {
    expect(await raw(path)).toMatch(/^HTTP\/1\.1 404/);
  });

  it("gives the page with its policy, and takes nothing", async () => {
    expect(await raw("/")).toMatch(/Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(await raw("/", "POST")).toMatch(/^HTTP\/1\.1 405/);
    expect(await raw("/example/index.json")).toMatch(/application\/json/);
  });

  it("says its address in two languages, takes the next free port, and says so where the asked one is taken", async () => {
    const taken = createServer();
    const busy = await listen(taken, 0);
    const run = spawnSync(process.execPath, ["src/build/serve-page.mjs", "--port", String(busy)], { encoding: "utf8" });
    taken.close();
    // The folder that the command serves may not be built yet on this machine.
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/занят.*is taken|не собрана.*not built/);
    expect(spawnSync(process.execPath, ["src/build/serve-page.mjs", "--port", "x"], { encoding: "utf8" }).status).not.toBe(0);
  });
});
