// Which findings are asked for, and in what heaps: by school, by rule or by file, in the order in which they come.

import type { Severity } from "../../shared/catalogue/findings.ts";
import type { FindingView } from "../../shared/commands/views.ts";

export type Grouping = "school" | "rule" | "file";

export interface FindingFilter {
  readonly text: string;
  /** Empty: all. */
  readonly severities: ReadonlySet<Severity>;
  readonly onlyToExplain: boolean;
}

export interface FindingGroup {
  readonly key: string;
  /** Blank: of no school, no rule or no file. */
  readonly title: string;
  readonly findings: readonly FindingView[];
}

export const waitsForExplanation = ({ explanation }: FindingView): boolean =>
  explanation !== null && (explanation.state === "open" || explanation.state === "outdated");

const saidIn = ({ text, advice, place, rule, school }: FindingView): string =>
  `${text} ${advice} ${place} ${rule ?? ""} ${school?.name ?? ""}`.toLowerCase();

export function filterFindings(findings: readonly FindingView[], filter: FindingFilter): FindingView[] {
  const sought = filter.text.trim().toLowerCase();
  return findings.filter(
    (finding) =>
      (filter.severities.size === 0 || filter.severities.has(finding.severity)) &&
      (!filter.onlyToExplain || waitsForExplanation(finding)) &&
      (sought === "" || saidIn(finding).includes(sought)),
  );
}

function headOf({ school, rule, at }: FindingView, grouping: Grouping): readonly [key: string, title: string] {
  if (grouping === "school") return [school?.id ?? "", school?.name ?? ""];
  if (grouping === "rule") return [rule ?? "", rule ?? ""];
  return [at.file, at.file];
}

export function groupFindings(findings: readonly FindingView[], grouping: Grouping): FindingGroup[] {
  const groups = new Map<string, { readonly title: string; readonly findings: FindingView[] }>();
  for (const finding of findings) {
    const [key, title] = headOf(finding, grouping);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { title, findings: [finding] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
