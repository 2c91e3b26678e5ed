// A school in the check: its state, when it sent its forms, and what is wrong in them.

import type { CheckedSchoolView } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

const ICONS: { readonly [state in CheckedSchoolView["state"]]: IconName } = {
  accepted: "done",
  returned: "warning",
  absent: "error",
};

/** «на доработку · в срок · 2 ошибки · не хватает: …» */
export function CheckedSchoolLine({ school }: { readonly school: CheckedSchoolView }) {
  const { check, counts } = usePane().words;
  const parts = [
    school.stateText,
    school.time,
    school.errors > 0 && counts.errors(school.errors),
    school.warnings > 0 && counts.warnings(school.warnings),
    school.missing.length > 0 && check.missing(school.missing),
  ];
  return <p class="quiet-text sentence">{parts.filter(Boolean).join(" · ")}</p>;
}

export function CheckedSchoolRow({ school }: { readonly school: CheckedSchoolView }) {
  const { actions } = usePane();
  return (
    <li class="row">
      <Icon name={ICONS[school.state]} />
      <div class="row-body">
        <Button kind="link" school={school.id} onPress={() => actions.openSchool({ id: school.id, name: school.name })}>
          {school.name}
          <Icon name="next" />
        </Button>
        <CheckedSchoolLine school={school} />
      </div>
    </li>
  );
}
