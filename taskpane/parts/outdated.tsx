// Says that what is shown was made from other files or settings.

import { usePane } from "../state/use-pane.ts";
import { Icon } from "./icon.tsx";

export const Outdated = () => (
  <p class="banner doubt">
    <Icon name="warning" />
    <span>{usePane().words.common.outdated}</span>
  </p>
);
