// The way to a view of the pane in any language: by the place of its button, not by its words.

import type { Page } from "playwright-core";

/** The sections, as they stand in the pane. */
const SECTIONS = ["steps", "files", "check", "summary", "more"] as const;
/** The links behind the last section. */
const BEHIND_MORE = ["year", "settings", "forms", "system", "functions", "journal"] as const;

type Section = (typeof SECTIONS)[number];
type ViewBehindMore = (typeof BEHIND_MORE)[number];

/** What a test does with the pane to see one of its views. */
export interface Visit {
  readonly name: string;
  readonly visit: (page: Page) => Promise<unknown>;
}

const isSection = (view: Section | ViewBehindMore): view is Section => (SECTIONS as readonly string[]).includes(view);

export async function openView(page: Page, view: Section | ViewBehindMore): Promise<void> {
  if (isSection(view)) return page.click(`.tab:nth-child(${SECTIONS.indexOf(view) + 1})`);
  await openView(page, "more");
  await page.click(`.rows .row:nth-child(${BEHIND_MORE.indexOf(view) + 1}) button`);
}
