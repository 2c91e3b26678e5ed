// A bridge without a host, for tests and for looking at the pane: a made district of 26 schools, and levers to slow, refuse and break.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { CommandId, ExplainInput, InputOf, ViewOf } from "../../shared/commands/command-types.ts";
import type { CollectedFileView, CollectionView, SheetChange } from "../../shared/commands/views.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { systemView } from "../../shared/reports/profile/system-view.ts";
import type { Bridge, ChosenFile, JournalEntry, Refusal, Result, RunOptions } from "../../taskpane/bridge.ts";
import { checkView } from "./made-check.ts";
import { collectedFile, collectionOf } from "./made-files.ts";
import { FUNCTIONS, type MadeSettings, settingsView, startSettings, whatIfView } from "./made-settings.ts";
import { schoolCard, summaryView } from "./made-summary.ts";
import { yearView } from "./made-year.ts";

export interface FakeCall {
  readonly what: CommandId | "collect" | "goTo" | "showExample" | "insertFormula" | "undo" | "speak";
  readonly input: unknown;
  readonly dryRun: boolean;
}

/** What a test may turn. */
export interface Levers {
  /** Milliseconds of each of ten steps of a command, and of each file. */
  pace: number;
  /** Milliseconds of the next questions «what if», one after another; then none. */
  whatIfDelays: number[];
  /** A bridge need not notice that it is cancelled. */
  isDeaf: boolean;
  refusals: Map<string, Refusal>;
  crashes: Map<string, string>;
  /** So many findings in all, for long lists. */
  findings: number;
}

export interface FakeBridge extends Bridge {
  readonly calls: FakeCall[];
  readonly levers: Levers;
}

const SHEETS: { readonly [id in CommandId]?: readonly string[] } = {
  "show-example": ["Пример функции"],
  "build-summary": [
    "Сводка",
    "Школы",
    "Обоснование",
    "Муниципалитет",
    "Показатели",
    "Динамика",
    "Объективность",
    "Замечания",
    "Файлы",
    "Параметры",
  ],
  "check-forms": ["Свод", "Замечания форм", "Правила", "Пояснения", "Версии"],
  "explain-warning": ["Замечания форм", "Пояснения"],
};
const GIVEN: { readonly [id in CommandId]?: readonly string[] } = {
  "make-forms": ["формы/МБОУ СОШ № 1.xlsx", "формы/МБОУ СОШ № 2.xlsx"],
  "mark-copies": ["копии/Паспорт СОШ № 5.xlsx", "копии/Паспорт СОШ № 9.xlsx"],
  "export-data": ["svod.json", "check.json"],
  "year-calendar": ["сроки-2026-27.ics"],
};

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export function createFakeBridge(start: { readonly withFiles: boolean }): FakeBridge {
  const calls: FakeCall[] = [];
  const levers: Levers = { pace: 0, whatIfDelays: [], isDeaf: false, refusals: new Map(), crashes: new Map(), findings: 60 };
  let language: Language = "ru";
  let names: readonly string[] = start.withFiles ? collectionOf("ru").map(({ file }) => file) : [];
  let settings: MadeSettings = startSettings();
  let journal: readonly JournalEntry[] = [];
  let made: readonly string[] = [];
  const explanations: ExplainInput[] = [];
  const marked: string[] = [];
  let isPlanBuilt = false;

  const files = (): CollectedFileView[] => names.map((file) => collectedFile(file, language));
  const collection = (): CollectionView => {
    const all = files();
    const findings = all.flatMap((file) => file.findings);
    return {
      files: all,
      said: null,
      works: all.filter(({ kind, state }) => kind === "unknown" && state === "read").length,
      forms: all.filter(({ kind }) => kind === "forms").length,
      hasRegister: all.some(({ kind }) => kind === "register"),
      errors: findings.filter(({ severity }) => severity === "error").length,
      warnings: findings.filter(({ severity }) => severity === "warning").length,
    };
  };
  const view = (id: CommandId, input: unknown): unknown => {
    switch (id) {
      case "collection":
      case "forget-files":
        return collection();
      case "make-forms":
        return { forms: 26, schools: 26 };
      case "check-forms":
      case "explain-warning":
        return checkView(language, levers.findings, explanations);
      case "mark-copies":
        return { copies: 2 };
      case "build-summary":
        return summaryView(language, settings.settings);
      case "school-card":
        return schoolCard((input as InputOf<"school-card">).schoolId, language, settings.settings);
      case "settings":
      case "change-settings":
        return settingsView(settings, language);
      case "what-if":
        return whatIfView((input as InputOf<"what-if">).settings, settings.settings, language);
      case "functions":
        return { functions: FUNCTIONS[language] };
      case "show-example":
        return { sheet: "Пример функции", cell: "H4", formula: "=SHARE(B4:B6,C4:C6)" };
      case "show-source":
        return { sheet: "Источник" };
      case "year":
      case "build-year":
      case "mark-done":
        return yearView(marked, isPlanBuilt);
      case "year-calendar":
        return { events: 3 };
      case "export-data":
        return { files: ["svod.json", "check.json"] };
      default:
        return id satisfies never;
    }
  };
  const settle = (id: CommandId, input: unknown): void => {
    if (id === "build-year") isPlanBuilt = true;
    if (id === "mark-done") marked.push((input as InputOf<"mark-done">).mark.item);
    if (id === "forget-files") {
      const { files: gone } = input as InputOf<"forget-files">;
      names = gone === null ? [] : names.filter((name) => !gone.includes(name));
    }
    if (id === "change-settings") settings = input as InputOf<"change-settings">;
    if (id === "explain-warning") explanations.push(input as ExplainInput);
  };
  const write = (id: CommandId, changes: readonly SheetChange[]): void => {
    if (changes.length === 0) return;
    made = [...new Set([...made, ...changes.map(({ sheet }) => sheet)])];
    const time = `2026-06-11T10:${String(journal.length).padStart(2, "0")}:00`;
    journal = [{ id: journal.length + 1, command: id, time, changes, state: "done" }, ...journal];
  };

  async function steps<View>(
    what: string,
    count: number,
    options: RunOptions,
    end: () => Result<View>,
    each?: (step: number) => string,
  ) {
    const isCancelled = () => !levers.isDeaf && options.signal?.aborted === true;
    for (let step = 0; step < count && levers.pace > 0; step++) {
      options.progress?.({ done: step, of: count, what: each?.(step) ?? "" });
      await wait(levers.pace);
      if (isCancelled()) return { status: "cancelled" } as const;
    }
    await wait(0);
    if (isCancelled()) return { status: "cancelled" } as const;
    const crash = levers.crashes.get(what);
    if (crash !== undefined) throw new Error(crash);
    const refusal = levers.refusals.get(what);
    return refusal ? ({ status: "refused", refusal } as const) : end();
  }
  const done = <View>(shown: View, changes: readonly SheetChange[] = [], given: readonly string[] = []): Result<View> => ({
    ...{ status: "done", view: shown, changes, files: given, notMade: [] },
  });

  const bridge: FakeBridge = {
    calls,
    levers,
    speak: (spoken) => {
      calls.push({ what: "speak", input: spoken, dryRun: false });
      language = spoken;
    },
    run: async (id, input, options = {}) => {
      const dryRun = options.dryRun ?? false;
      calls.push({ what: id, input, dryRun });
      if (id === "what-if") await wait(levers.whatIfDelays.shift() ?? 0);
      const isLong = SHEETS[id] !== undefined || GIVEN[id] !== undefined;
      return steps(id, isLong ? 10 : 0, options, () => {
        if (!dryRun) settle(id, input);
        const changes = (SHEETS[id] ?? []).map(
          (sheet, index): SheetChange => ({
            ...{ sheet, kind: made.includes(sheet) ? "replace" : "create", cells: 1312 - index * 117 },
            ...{ charts: index === 0 ? 1 : 0, notes: 0 },
          }),
        );
        if (!dryRun) write(id, changes);
        return done(view(id, input) as ViewOf<typeof id>, changes, dryRun ? [] : (GIVEN[id] ?? []));
      });
    },
    collect: async (chosen: readonly ChosenFile[], options = {}) => {
      // With no file the open workbook alone is looked at.
      if (chosen.length > 0)
        calls.push({ what: "collect", input: chosen.map(({ name, modified }) => ({ name, modified })), dryRun: false });
      return steps(
        "collect",
        chosen.length,
        options,
        () => {
          names = [...new Set([...names, ...chosen.map(({ name }) => name)])];
          return done(collection());
        },
        (step) => {
          const name = chosen[step]?.name ?? "";
          names = [...new Set([...names, name])];
          return name;
        },
      );
    },
    goTo: async (place) => {
      calls.push({ what: "goTo", input: place, dryRun: false });
      return steps("goTo", 0, {}, () => done(null));
    },
    insertFormula: async (formula) => {
      calls.push({ what: "insertFormula", input: formula, dryRun: false });
      return steps("insertFormula", 0, {}, () => done({ cell: "Лист1!B2" }));
    },
    showExample: async (id) => {
      calls.push({ what: "showExample", input: id, dryRun: false });
      return steps("showExample", 0, {}, () => {
        const changes: SheetChange[] = [{ sheet: "Пример функции", kind: "create", cells: 40, charts: 0, notes: 0 }];
        write("show-example", changes);
        return done({ cell: "Пример функции!H4" }, changes);
      });
    },
    order: async (_, spoken) => systemView(await contentsOf("ishimbay"), spoken),
    journal: () => journal,
    undo: async (entry) => {
      calls.push({ what: "undo", input: entry, dryRun: false });
      return steps("undo", 0, {}, () => {
        journal = journal.map((each) => (each.id >= entry ? { ...each, state: "undone" } : each));
        return done(null, [{ sheet: "Сводка", kind: "delete", cells: 0, charts: 0, notes: 0 }]);
      });
    },
  };
  return bridge;
}
