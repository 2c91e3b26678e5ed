// What other settings would change, asked while they are being changed: at most once a frame, and only the latest answer counts.

import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../../shared/catalogue/settings.ts";
import type { WhatIfView } from "../../shared/commands/views.ts";
import type { Refusal } from "../bridge.ts";
import { isRefusal } from "./pane-actions.ts";
import { usePane } from "./use-pane.ts";

const REST_MS = 16;

export interface WhatIf {
  /** The latest answer; it stays while the next is on its way. */
  readonly view: WhatIfView | null;
  readonly refusal: Refusal | null;
  readonly isAsking: boolean;
}

const NOTHING: WhatIf = { view: null, refusal: null, isAsking: false };

/** `null`: nothing to ask. */
export function useWhatIf(settings: Settings | null): WhatIf {
  const { state, actions } = usePane();
  const { language } = state;
  const [whatIf, setWhatIf] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer is in the words of the language.
  useEffect(() => {
    if (settings === null) {
      setWhatIf(NOTHING);
      return;
    }
    const asked = new AbortController();
    setWhatIf((before) => ({ ...before, isAsking: true }));
    const timer = setTimeout(async () => {
      const answer = await actions.ask("what-if", { settings }, asked.signal);
      if (asked.signal.aborted || answer === null) return;
      setWhatIf(
        isRefusal(answer) ? { view: null, refusal: answer, isAsking: false } : { view: answer, refusal: null, isAsking: false },
      );
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [settings, language, actions]);
  return whatIf;
}
