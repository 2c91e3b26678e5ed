// The heading of a view: the focus comes to it when the view changes.

import type { ComponentChildren } from "preact";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface ViewHeadingProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** Where «Назад» leads; without it to where the user came from, if anywhere. */
  readonly onBack?: () => void;
}

export function ViewHeading({ title, lead, onBack }: ViewHeadingProps) {
  const { words } = usePane();
  return (
    <header class="heading">
      {onBack && (
        <Button kind="link" onPress={onBack}>
          <Icon name="back" />
          {words.common.back}
        </Button>
      )}
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
    </header>
  );
}
