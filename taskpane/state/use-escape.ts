// Escape closes what was opened last, before it cancels the work under way.

import { useLayoutEffect } from "preact/hooks";

export function useEscape(isOpen: boolean, close: () => void): void {
  // At once with what is drawn: the key may come before the next frame.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    // Caught on the way down, before the pane hears it.
    addEventListener("keydown", onKey, true);
    return () => removeEventListener("keydown", onKey, true);
  });
}
