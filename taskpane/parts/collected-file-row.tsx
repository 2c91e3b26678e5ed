// One collected file: what it turned out to be, and what is wrong with it.

import type { CollectedFileView } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";
import { FindingList } from "./finding-list.tsx";
import { Fold } from "./fold.tsx";
import { Icon, type IconName } from "./icon.tsx";

interface CollectedFileRowProps {
  readonly file: CollectedFileView;
  readonly onForget: () => void;
}

function iconOf({ state, findings }: CollectedFileView): IconName {
  if (state === "unread" || findings.some(({ severity }) => severity === "error")) return "error";
  return state === "unknown" || findings.some(({ severity }) => severity === "warning") ? "warning" : "done";
}

export function CollectedFileRow({ file, onForget }: CollectedFileRowProps) {
  const { words } = usePane();
  const parts = file.file.split("/");
  const name = parts.pop() ?? file.file;
  return (
    <li class="row file">
      <Icon name={iconOf(file)} />
      <div class="row-body">
        <p class="file-name">
          {parts.length > 0 && <span class="file-folder">{parts.join("/")}/</span>}
          <wbr />
          {name}
        </p>
        <p class="quiet-text">
          {file.isOpen && <span class="badge">{words.files.openWorkbook}</span>}
          {file.state !== "read" && <strong>{words.fileStates[file.state]}. </strong>}
          {file.what}
        </p>
        {file.state === "unread" ? (
          <FindingList findings={file.findings} isOfFile />
        ) : (
          file.findings.length > 0 && (
            <Fold title={words.counts.findings(file.findings.length)}>
              {() => <FindingList findings={file.findings} isOfFile />}
            </Fold>
          )
        )}
      </div>
      {!file.isOpen && (
        <Button kind="link" job={`forget ${file.file}`} says={words.files.remove(file.file)} onPress={onForget}>
          <Icon name="close" />
        </Button>
      )}
    </li>
  );
}
