// The bundled example: files of one district, fetched from where the page itself comes from, each when it is wanted.

import type { ChosenFile } from "../../taskpane/bridge.ts";

interface ListedFile {
  readonly path: string;
  readonly size: number;
}

const FOLDER = "example";

async function fetched(path: string): Promise<Response> {
  const response = await fetch(`${FOLDER}/${path.split("/").map(encodeURIComponent).join("/")}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

export async function exampleFiles(): Promise<readonly ChosenFile[]> {
  const listed = (await (await fetched("index.json")).json()) as readonly ListedFile[];
  return listed.map(({ path }) => ({
    name: path,
    bytes: async () => new Uint8Array(await (await fetched(path)).arrayBuffer()),
    modified: null,
  }));
}
