// What has happened: one clear refusal with advice, or a word that it is done and what it did.

import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";
import { ChangeList } from "./change-list.tsx";
import { Fold } from "./fold.tsx";
import { Icon } from "./icon.tsx";

export function Messages() {
  const { state, words, actions } = usePane();
  const { refusal, notice } = state;
  const { common } = words;
  const close = (
    <Button kind="link" says={common.close} onPress={actions.dismiss}>
      <Icon name="close" />
    </Button>
  );
  return (
    <>
      <div role="alert">
        {refusal && (
          <div class="banner bad">
            <Icon name="error" />
            <div>
              <p>
                <strong>{refusal.text}</strong>
              </p>
              <p>{refusal.advice}</p>
            </div>
            {close}
          </div>
        )}
      </div>
      <div role="status">
        {notice && (
          <div class="banner good">
            <Icon name="done" />
            <div>
              <p>{notice.text}</p>
              {notice.changes.length > 0 && (
                <Fold title={`${common.changed}: ${words.counts.sheets(notice.changes.length)}`}>
                  {() => <ChangeList changes={notice.changes} isPlan={false} />}
                </Fold>
              )}
              {notice.files.length > 0 && (
                <Fold title={common.filesGiven(notice.files.length)}>
                  {() => (
                    <ul class="changes">
                      {notice.files.map((file) => (
                        <li key={file}>{file}</li>
                      ))}
                    </ul>
                  )}
                </Fold>
              )}
              {notice.notMade.length > 0 && (
                <Fold isOpen title={common.filesNotMade(notice.notMade.length)}>
                  {() => (
                    <ul class="changes">
                      {notice.notMade.map((file) => (
                        <li key={file}>{file}</li>
                      ))}
                    </ul>
                  )}
                </Fold>
              )}
            </div>
            {close}
          </div>
        )}
      </div>
    </>
  );
}
