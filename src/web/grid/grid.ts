// The grid of the page: one Univer instance and the workbook that it holds. Only plugins that work without any server are registered.

import {
  CommandType,
  ICommandService,
  type ILocales,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  ThemeService,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsConditionalFormattingUIPlugin,
} from "@univerjs/preset-sheets-conditional-formatting";
import {
  CalculationMode,
  DeviceInputEventType,
  FormulaCalculationSessionService,
  IEditorBridgeService,
  type ISetSelectionsOperationParams,
  KeyCode,
  SetCellEditVisibleOperation,
  SetSelectionsOperation,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "@univerjs/preset-sheets-core";
import {
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsDataValidationUIPlugin,
} from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsNotePlugin, UniverSheetsNoteUIPlugin } from "@univerjs/preset-sheets-note";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";

export const LOCALES: { readonly [language in Language]: LocaleType } = { ru: LocaleType.RU_RU, en: LocaleType.EN_US };

/** The grid begins to calculate this long after a change at the latest. */
const START_OF_CALCULATION_MS = 150;
const LONGEST_CALCULATION_MS = 20_000;

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly isDark: boolean;
  readonly locales: ILocales;
}

export interface GridCell {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

export class Grid {
  readonly #univer: Univer;
  readonly #commands: ICommandService;
  readonly injector: Injector;
  #workbook: Workbook | undefined;

  constructor({ container, language, isDark, locales }: GridOptions) {
    this.#univer = new Univer({ locale: LOCALES[language], locales, darkMode: isDark });
    this.#univer.registerPlugins([
      [UniverDocsPlugin],
      [UniverRenderEnginePlugin],
      // The page has one column for the tool's own buttons; the grid's are the simple ones.
      [UniverUIPlugin, { container, ribbonType: "simple" }],
      [UniverDocsUIPlugin],
      [UniverFormulaEnginePlugin],
      [UniverSheetsPlugin],
      // Texts of commands are texts on purpose, also those that look like numbers.
      [UniverSheetsUIPlugin, { disableForceStringAlert: true, disableForceStringMark: true }],
      [UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true }],
      [UniverSheetsNumfmtUIPlugin],
      // A file's own answers stay until something that they depend on changes.
      [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.WHEN_EMPTY }],
      [UniverSheetsFormulaUIPlugin],
      [UniverDataValidationPlugin],
      [UniverSheetsDataValidationPlugin],
      [UniverSheetsDataValidationUIPlugin],
      [UniverSheetsConditionalFormattingPlugin],
      [UniverSheetsConditionalFormattingUIPlugin],
      [UniverSheetsNotePlugin],
      [UniverSheetsNoteUIPlugin],
    ]);
    this.injector = this.#univer.__getInjector();
    this.#commands = this.injector.get(ICommandService);
  }

  /** The open workbook. */
  get workbook(): Workbook {
    if (!this.#workbook) throw new Error("No workbook in the grid yet");
    return this.#workbook;
  }

  /** Opens a workbook in the place of the one that is there. */
  open(data: IWorkbookData): void {
    const before = this.#workbook?.getUnitId();
    this.#workbook = this.#univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    if (before !== undefined) this.injector.get(IUniverInstanceService).disposeUnit(before);
  }

  run(id: string, params: object): boolean {
    return this.#commands.syncExecuteCommand<object, boolean>(id, params);
  }

  /** Whatever is written into the workbook, by the user or by a command; answers of formulas are no change. */
  onChange(listener: () => void): void {
    this.#commands.onCommandExecuted(({ id, type, params }, options) => {
      const trigger = (params as { readonly trigger?: string } | undefined)?.trigger;
      const isAnswer = options?.fromFormula === true || trigger?.startsWith("formula.") === true;
      if (type === CommandType.MUTATION && id.startsWith("sheet.mutation.") && !isAnswer) listener();
    });
  }

  hasFormula({ sheetId, rowIndex, columnIndex }: GridCell): boolean {
    const cell = this.workbook.getSheetBySheetId(sheetId)?.getCellRaw(rowIndex, columnIndex);
    return Boolean(cell?.f || cell?.si);
  }

  /** The cell where a selection begins, whenever it moves. */
  onSelect(listener: (cell: GridCell) => void): void {
    this.#commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      const primary = selections.at(-1)?.primary;
      if (primary) listener({ sheetId: subUnitId, rowIndex: primary.actualRow, columnIndex: primary.actualColumn });
    });
  }

  /** Takes what is being typed into a cell right now as if Enter had been pressed. */
  async endTyping(): Promise<void> {
    if (!this.injector.get(IEditorBridgeService).isVisible().visible) return;
    const params = {
      visible: false,
      eventType: DeviceInputEventType.Keyboard,
      keycode: KeyCode.ENTER,
      unitId: this.workbook.getUnitId(),
    };
    await this.#commands.executeCommand(SetCellEditVisibleOperation.id, params);
    // The grid takes the text over in the next turn.
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Waits for answers of formulas; a calculation that takes longer than that is not waited for. */
  async settled(): Promise<void> {
    await this.endTyping();
    const calculation = this.injector.get(FormulaCalculationSessionService);
    await calculation.waitForLatestApplied(LONGEST_CALCULATION_MS, START_OF_CALCULATION_MS).catch(() => {});
  }

  speak(language: Language): void {
    this.#univer.setLocale(LOCALES[language]);
  }

  setDark(isDark: boolean): void {
    this.injector.get(ThemeService).setDarkMode(isDark);
  }

  dispose(): void {
    this.#univer.dispose();
  }
}
