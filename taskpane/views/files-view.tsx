// Collection: choosing files, and what each of them turned out to be.

import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { chosenFile } from "../files/chosen-file.ts";
import { Button } from "../parts/button.tsx";
import { CollectedFileRow } from "../parts/collected-file-row.tsx";
import { Confirm } from "../parts/confirm.tsx";
import { Paged } from "../parts/paged.tsx";
import { Tiles } from "../parts/tiles.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { useCollect } from "../state/use-collect.ts";
import { usePane } from "../state/use-pane.ts";
import { GoOn } from "./go-on.tsx";

/** What a table may come as: those that cannot be read are chosen all the same, and told what to do about them. */
const OFFERED = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv";

export function FilesView() {
  const { state, words, actions } = usePane();
  const { collection, settings } = state;
  const collect = useCollect();
  const id = useId();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [onlyFaulty, setOnlyFaulty] = useState(false);
  const list = collection?.files ?? [];
  const faulty = list.filter((file) => file.state !== "read" || file.findings.some(({ severity }) => severity !== "note"));
  const own = words.files;

  // At once with what is drawn: the button may be pressed before the next frame.
  useLayoutEffect(() => {
    if (folder.current) folder.current.webkitdirectory = true;
  }, []);
  const take = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])].map((file) => chosenFile(file));
    // Else choosing the same file again, mended, would not be noticed.
    input.value = "";
    void collect(chosen);
  };
  const forget = (names: readonly string[] | null) =>
    actions.run("forget-files", { files: names }, { key: names === null ? "forget all" : `forget ${names[0]}` });

  return (
    <>
      <ViewHeading title={words.views.files} lead={own.lead} />
      <div class="drop">
        <p>{own.drop}</p>
        <div class="buttons">
          <Button kind={list.length === 0 ? "primary" : "plain"} job="collect" onPress={() => files.current?.click()}>
            {own.choose}
          </Button>
          <Button job="collect folder" onPress={() => folder.current?.click()}>
            {own.chooseFolder}
          </Button>
        </div>
        <input ref={files} type="file" hidden multiple accept={OFFERED} onChange={(event) => take(event.currentTarget)} />
        <input ref={folder} type="file" hidden multiple onChange={(event) => take(event.currentTarget)} />
        <p class="hint">{own.privacy}</p>
      </div>
      {settings && (
        <div class="check-line">
          <input
            id={id}
            type="checkbox"
            checked={settings.withOpenWorkbook}
            aria-describedby={`${id}-hint`}
            onChange={async (event) => {
              const box = event.currentTarget;
              const withOpenWorkbook = box.checked;
              const input = { settings: settings.settings, collection: settings.collection, withOpenWorkbook };
              const done = await actions.run("change-settings", input, { key: "open workbook" });
              if (done) void actions.load("collection", {});
              else box.checked = settings.withOpenWorkbook;
            }}
          />
          <div>
            <label for={id}>{own.withOpenWorkbook}</label>
            <p class="hint" id={`${id}-hint`}>
              {own.withOpenWorkbookHint}
            </p>
          </div>
        </div>
      )}
      <section aria-labelledby={`${id}-list`}>
        <h2 id={`${id}-list`}>{own.list}</h2>
        {collection === null ? (
          <p class="quiet-text">{words.common.loading}</p>
        ) : list.length === 0 ? (
          <p class="quiet-text">{own.empty}</p>
        ) : (
          <>
            <Tiles
              tiles={[
                { label: own.works, value: collection.works },
                { label: own.formsRead, value: collection.forms },
                { label: own.register, value: collection.hasRegister ? own.hasRegister : own.noRegister },
              ]}
            />
            <GoOn />
            <fieldset class="chips" aria-label={own.list}>
              <button type="button" class="chip" aria-pressed={!onlyFaulty} onClick={() => setOnlyFaulty(false)}>
                {own.all} <span class="count">{list.length}</span>
              </button>
              <button type="button" class="chip" aria-pressed={onlyFaulty} onClick={() => setOnlyFaulty(true)}>
                {own.attention} <span class="count">{faulty.length}</span>
              </button>
            </fieldset>
            <Paged items={onlyFaulty ? faulty : list} kind="rows">
              {(file) => <CollectedFileRow key={file.file} file={file} onForget={() => forget([file.file])} />}
            </Paged>
            <Confirm
              label={own.removeAll}
              question={own.removeAllSure(list.length)}
              yes={own.removeAll}
              job="forget all"
              onYes={() => forget(null)}
            />
          </>
        )}
      </section>
    </>
  );
}
