// A part that opens on demand; what is inside is drawn only while it is open, so that long lists cost nothing.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface FoldProps {
  readonly title: ComponentChildren;
  readonly children: () => ComponentChildren;
  readonly isOpen?: boolean;
  readonly kind?: "section" | "card" | "plain";
}

export function Fold({ title, children, isOpen = false, kind = "plain" }: FoldProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details class={`fold ${kind}`} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="fold-title">{title}</span>
      </summary>
      {open && <div class="fold-body">{children()}</div>}
    </details>
  );
}
