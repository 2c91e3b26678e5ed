// A long list drawn fifty at a time.

import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";

const PAGE = 50;

interface PagedProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ComponentChildren;
  readonly kind: string;
}

export function Paged<Item>({ items, children, kind }: PagedProps<Item>) {
  const { common } = usePane().words;
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const focusAt = useRef<number | null>(null);
  // The button may be gone: the focus goes to the first of the new ones.
  useEffect(() => {
    const item = focusAt.current === null ? null : list.current?.children[focusAt.current];
    focusAt.current = null;
    item?.querySelector<HTMLElement>("button, summary, input")?.focus();
  });
  const rest = items.length - shown;
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is no list to VoiceOver unless it is said. */}
      <ul class={kind} role="list" ref={list}>
        {items.slice(0, shown).map(children)}
      </ul>
      {rest > 0 && (
        <Button
          onPress={() => {
            focusAt.current = shown;
            setShown(shown + PAGE);
          }}
        >
          {common.more(Math.min(PAGE, rest))}
        </Button>
      )}
    </>
  );
}
