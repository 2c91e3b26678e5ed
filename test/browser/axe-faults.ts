// What axe sees wrong with a page.

import axe from "axe-core";
import type { Page } from "playwright-core";

export interface AxeFault {
  /** The rule of axe. */
  readonly id: string;
  /** The markup of each element, and what is wrong with it. */
  readonly at: readonly (readonly [html: string, failureSummary: string | undefined])[];
}

/** Once for each opened page, before its faults are asked for. */
export const bringAxe = (page: Page): Promise<unknown> => page.evaluate(axe.source);

/** `notOurs`: selectors of what is not judged. */
export async function axeFaults(page: Page, notOurs: readonly string[] = []): Promise<readonly AxeFault[]> {
  const { violations } = await page.evaluate(
    (exclude) =>
      (globalThis as unknown as { readonly axe: typeof axe }).axe.run(
        { exclude: exclude.map((selector) => [selector]) },
        { resultTypes: ["violations"] },
      ),
    notOurs,
  );
  return violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ html, failureSummary }) => [html, failureSummary] as const),
  }));
}
