// Where the focus is: on the heading of a new view, on the school that was left for its card, and never nowhere.

import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Place } from "./place.ts";

/** Of the view that is seen. */
const HEADING = ".view:not([hidden]) h1";

export function useFocus(main: RefObject<HTMLElement | null>, places: readonly Place[]): void {
  const before = useRef(places);
  const last = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const left = before.current;
    before.current = places;
    if (left === places || main.current === null) return;
    const gone = left.length > places.length ? left[left.length - 1] : undefined;
    const origin =
      gone?.view === "school"
        ? main.current.querySelector<HTMLElement>(`.view:not([hidden]) [data-school="${CSS.escape(gone.school.id)}"]`)
        : null;
    if (origin) {
      origin.focus();
      return;
    }
    scrollTo(0, 0);
    main.current.querySelector<HTMLElement>(HEADING)?.focus({ preventScroll: true });
  }, [places, main]);

  useEffect(() => {
    const follow = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    addEventListener("focusin", follow);
    return () => removeEventListener("focusin", follow);
  }, []);

  // A button that has done its work may be gone with what it stood beside; the keyboard goes on from the heading.
  useEffect(() => {
    if (document.activeElement !== document.body || last.current === null || last.current.isConnected) return;
    last.current = null;
    main.current?.querySelector<HTMLElement>(HEADING)?.focus({ preventScroll: true });
  });
}
