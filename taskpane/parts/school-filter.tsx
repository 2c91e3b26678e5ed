// A list of schools with a field that finds some of them by name.

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { SchoolRef } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import { Paged } from "./paged.tsx";

interface SchoolFilterProps<School extends SchoolRef> {
  readonly schools: readonly School[];
  readonly children: (school: School) => ComponentChildren;
}

/** So many are seen at a glance. */
const FEW = 8;

export function SchoolFilter<School extends SchoolRef>({ schools, children }: SchoolFilterProps<School>) {
  const { common } = usePane().words;
  const id = useId();
  const [text, setText] = useState("");
  const sought = text.trim().toLowerCase();
  const found =
    sought === "" ? schools : schools.filter(({ name, id: code }) => `${name} ${code}`.toLowerCase().includes(sought));
  return (
    <div class="browser">
      {schools.length > FEW && (
        <div class="filter">
          <label class="unseen" for={id}>
            {common.filter}
          </label>
          <input
            id={id}
            type="search"
            placeholder={common.filter}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="quiet-text" role="status">
            {found.length === 0 ? common.nothingFound : common.shown(found.length, schools.length)}
          </p>
        </div>
      )}
      <Paged items={found} kind="rows">
        {children}
      </Paged>
    </div>
  );
}
