// Findings with their filter, in groups that open on demand: thousands of them stay quick.

import { useId, useMemo, useState } from "preact/hooks";
import type { Severity } from "../../shared/catalogue/findings.ts";
import type { FindingView } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import { FindingList } from "./finding-list.tsx";
import { Fold } from "./fold.tsx";
import { filterFindings, type Grouping, groupFindings, waitsForExplanation } from "./group-findings.ts";
import { Paged } from "./paged.tsx";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
/** So few are shown at once, without opening anything. */
const FEW = 12;

interface FindingsBrowserProps {
  readonly findings: readonly FindingView[];
  readonly groupings: readonly Grouping[];
  readonly canExplain?: boolean;
}

export function FindingsBrowser({ findings, groupings, canExplain = false }: FindingsBrowserProps) {
  const { findings: words, common, severitiesMany, counts } = usePane().words;
  const id = useId();
  const [text, setText] = useState("");
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set());
  const [onlyToExplain, setOnlyToExplain] = useState(false);
  const [grouping, setGrouping] = useState<Grouping>(groupings[0] ?? "file");
  const toExplain = useMemo(() => findings.filter(waitsForExplanation).length, [findings]);
  const found = useMemo(
    () => filterFindings(findings, { text, severities, onlyToExplain }),
    [findings, text, severities, onlyToExplain],
  );
  const groups = useMemo(() => groupFindings(found, grouping), [found, grouping]);
  if (findings.length === 0) return <p class="quiet-text">{words.none}</p>;

  const toggle = (severity: Severity) => {
    const next = new Set(severities);
    if (!next.delete(severity)) next.add(severity);
    setSeverities(next);
  };
  const isFew = found.length <= FEW || groups.length === 1;
  const absent = { school: words.noSchool, rule: words.noRule, file: words.noFile };
  return (
    <div class="browser">
      <div class="filter">
        <label class="unseen" for={`${id}-text`}>
          {words.search}
        </label>
        <input
          id={`${id}-text`}
          type="search"
          placeholder={words.search}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <fieldset class="chips" aria-label={words.severity}>
          {SEVERITIES.map((severity) => {
            const count = findings.filter((each) => each.severity === severity).length;
            if (count === 0) return null;
            return (
              <button
                key={severity}
                type="button"
                class={`chip ${severity}`}
                aria-pressed={severities.has(severity)}
                onClick={() => toggle(severity)}
              >
                {severitiesMany[severity]} <span class="count">{count}</span>
              </button>
            );
          })}
          {toExplain > 0 && (
            <button type="button" class="chip" aria-pressed={onlyToExplain} onClick={() => setOnlyToExplain(!onlyToExplain)}>
              {words.toExplain} <span class="count">{toExplain}</span>
            </button>
          )}
        </fieldset>
        {groupings.length > 1 && (
          <div class="field-row">
            <label for={`${id}-group`}>{words.group}</label>
            <select
              id={`${id}-group`}
              value={grouping}
              onChange={(event) => setGrouping(groupings.find((each) => each === event.currentTarget.value) ?? grouping)}
            >
              {groupings.map((each) => (
                <option key={each} value={each}>
                  {words.groups[each]}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <p class="quiet-text" role="status">
        {found.length === 0 ? common.nothingFound : common.shown(found.length, findings.length)}
      </p>
      <Paged items={groups} kind="groups" key={grouping}>
        {(group) => (
          <li key={`${group.key} ${isFew}`}>
            <Fold
              kind="section"
              isOpen={isFew}
              title={
                <>
                  <span class="fold-name">
                    {group.title === "" ? absent[grouping] : grouping === "rule" ? words.rule(group.title) : group.title}
                  </span>
                  <span class="count">
                    <span class="unseen">{counts.findings(group.findings.length)}</span>
                    <span aria-hidden="true">{group.findings.length}</span>
                  </span>
                </>
              }
            >
              {() => <FindingList findings={group.findings} canExplain={canExplain} isOfFile={grouping === "file"} />}
            </Fold>
          </li>
        )}
      </Paged>
    </div>
  );
}
