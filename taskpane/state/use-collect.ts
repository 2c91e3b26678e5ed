// Reading the files that were chosen or dropped: the pane goes to the files and shows what they turn out to be.

import { useCallback } from "preact/hooks";
import type { ChosenFile } from "../bridge.ts";
import { withoutSystemFiles } from "../files/chosen-file.ts";
import { usePane } from "./use-pane.ts";

export function useCollect(): (files: readonly ChosenFile[]) => Promise<void> {
  const { words, actions } = usePane();
  return useCallback(
    async (files) => {
      const meant = withoutSystemFiles(files);
      if (meant.length === 0) actions.refuse(words.files.noFiles);
      else await actions.collect(meant);
    },
    [words, actions],
  );
}
