// Where the pane meets the page: its bridge runs commands in a worker and puts what they give into the grid.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { Bridge, ChosenFile, Progress } from "../../taskpane/bridge.ts";
import { mountPane } from "../../taskpane/mount-pane.tsx";
import { deliverFiles } from "../engine/deliver-files.ts";
import { enginePortTo } from "../engine/engine-port.ts";
import { makeBridge } from "../engine/make-bridge.ts";
import { workerEnd } from "../engine/worker-end.ts";
import type { Workspace } from "./workspace.ts";

const WORKER = "worker.js";

export interface PaneLook {
  readonly language: Language;
  readonly theme: "light" | "dark";
}

export interface PaneSurroundings {
  readonly workspace: Workspace;
  readonly now: () => Date;
  /** The user has chosen a language or a scheme in the pane itself. */
  readonly onLook: (look: PaneLook) => void;
}

/** What the page asks of the pane. */
export interface MountedPane {
  readonly show: (look: PaneLook) => void;
  /** Another workbook is open: what was done to the one before cannot be undone in this one; collected files stay. */
  readonly startAnew: () => void;
  /** Files that the page itself brings: the example's. */
  readonly take: (files: readonly ChosenFile[], progress: (progress: Progress) => void) => Promise<void>;
}

const systemTheme = (): PaneLook["theme"] => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

export function mountPaneHere(root: HTMLElement, { workspace, now, onLook }: PaneSurroundings, first: PaneLook): MountedPane {
  const engine = enginePortTo(workerEnd(WORKER));
  const newBridge = (): Bridge =>
    makeBridge({ host: workspace.host, engine, deliver: deliverFiles, now, language: look.language });
  let look = first;
  let bridge = newBridge();
  const mount = (): (() => void) =>
    mountPane(root, bridge, {
      language: look.language,
      scheme: look.theme,
      now,
      onChoices: ({ language, scheme }) => {
        look = { language, theme: scheme === "system" ? systemTheme() : scheme };
        onLook(look);
      },
    });
  let unmount = mount();
  const remount = (): void => {
    unmount();
    unmount = mount();
  };
  return {
    show: (chosen) => {
      look = chosen;
      remount();
    },
    startAnew: () => {
      bridge = newBridge();
      remount();
    },
    take: async (files, progress) => {
      const result = await bridge.collect(files, { progress });
      if (result.status === "refused") throw new Error(`${result.refusal.text} ${result.refusal.advice}`);
      remount();
    },
  };
}
