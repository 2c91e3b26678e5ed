// A part that opens on demand; what is inside is drawn only once it is opened, so that long lists cost nothing.

import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";

interface FoldProps {
  readonly title: ComponentChildren;
  readonly children: () => ComponentChildren;
  readonly isOpen?: boolean;
  readonly kind?: "section" | "card" | "plain";
}

export function Fold({ title, children, isOpen = false, kind = "plain" }: FoldProps) {
  const [open, setOpen] = useState(isOpen);
  // Closed again, it keeps what was typed in it.
  const wasOpen = useRef(isOpen);
  wasOpen.current ||= open;
  return (
    <details class={`fold ${kind}`} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="fold-title">{title}</span>
      </summary>
      {wasOpen.current && <div class="fold-body">{children()}</div>}
    </details>
  );
}
