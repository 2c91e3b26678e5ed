// What a command did to the sheets of the open workbook, or would do.

import type { SheetChange } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";

interface ChangeListProps {
  readonly changes: readonly SheetChange[];
  readonly isPlan: boolean;
}

export function ChangeList({ changes, isPlan }: ChangeListProps) {
  const { common } = usePane().words;
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={`${change.kind} ${change.sheet}`}>{(isPlan ? common.willChange : common.hasChanged)(change)}</li>
      ))}
    </ul>
  );
}
