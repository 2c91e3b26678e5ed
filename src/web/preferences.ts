// What the user has chosen for the page, kept in this browser only. Where nothing can be kept, the choice lasts while the page is open.

import type { Language } from "../../shared/catalogue/messages/messages.ts";

export interface Preferences {
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  readonly paneWidth?: number;
  /** `false` once the user has work of their own on the page: it then opens blank. */
  readonly opensExample?: boolean;
}

const KEY = "msoko-page";

export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    const { language, theme, paneWidth, opensExample } = kept as Record<string, unknown>;
    return {
      ...((language === "ru" || language === "en") && { language }),
      ...((theme === "light" || theme === "dark") && { theme }),
      ...(typeof opensExample === "boolean" && { opensExample }),
      ...(typeof paneWidth === "number" && { paneWidth }),
    };
  } catch {
    return {};
  }
}

export function keepPreferences(changed: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readPreferences(), ...changed }));
  } catch {
    // A browser that keeps nothing is not a reason to stop.
  }
}
