// Whether the pane is dark: by the system unless the user has chosen.

import { useEffect, useState } from "preact/hooks";
import type { Scheme } from "./scheme.ts";

const DARK = "(prefers-color-scheme: dark)";

export function useDark(scheme: Scheme): boolean {
  const [systemIsDark, setSystemIsDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setSystemIsDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return scheme === "system" ? systemIsDark : scheme === "dark";
}
