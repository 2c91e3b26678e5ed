// A run that was cut because its time ran out: the same edits, applied again, go on where it stopped.

import { HostRefusal } from "../../../shared/commands/host.ts";

export class TimeOver extends HostRefusal {
  readonly done: number;
  readonly of: number;

  constructor(done: number, of: number) {
    super("interrupted", `${done}/${of}`);
    this.done = done;
    this.of = of;
  }
}
