// A school among the others in one work, with the way to its neighbours.

import type { SchoolRef, StandingView } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";

interface NeighbourProps {
  readonly label: string;
  readonly school: SchoolRef | null;
}

function Neighbour({ label, school }: NeighbourProps) {
  const { actions } = usePane();
  if (school === null) return null;
  return (
    <p class="neighbour">
      <span class="quiet-text">{label}</span>
      <Button kind="link" onPress={() => actions.openSchool(school)}>
        {school.name}
      </Button>
    </p>
  );
}

export function Standing({ standing }: { readonly standing: StandingView }) {
  const { words } = usePane();
  const { work, lowShare, quality, municipalityLowShare, absence, place, above, below } = standing;
  const own = words.school;
  const share = (value: number | null) => (value === null ? "—" : words.percent(value));
  return (
    <div class="standing">
      <h3>{work}</h3>
      {absence !== null ? (
        <p class="quiet-text">{absence}</p>
      ) : (
        <dl class="figures">
          <div>
            <dt>{own.lowShare}</dt>
            <dd>{share(lowShare)}</dd>
          </div>
          {municipalityLowShare !== null && (
            <div>
              <dt>{own.municipality}</dt>
              <dd>{share(municipalityLowShare)}</dd>
            </div>
          )}
          <div>
            <dt>{own.quality}</dt>
            <dd>{share(quality)}</dd>
          </div>
          {place && (
            <div>
              <dt>{own.place}</dt>
              <dd>{place}</dd>
            </div>
          )}
        </dl>
      )}
      <Neighbour label={own.above} school={above} />
      <Neighbour label={own.below} school={below} />
    </div>
  );
}
