// Findings as they come, fifty at a time.

import type { FindingView } from "../../shared/commands/views.ts";
import { FindingCard } from "./finding-card.tsx";
import { Paged } from "./paged.tsx";

interface FindingListProps {
  readonly findings: readonly FindingView[];
  readonly canExplain?: boolean;
  readonly isOfFile?: boolean;
}

export const FindingList = ({ findings, canExplain = false, isOfFile = false }: FindingListProps) => (
  <Paged items={findings} kind="findings">
    {(finding) => <FindingCard key={finding.key} finding={finding} canExplain={canExplain} isOfFile={isOfFile} />}
  </Paged>
);
