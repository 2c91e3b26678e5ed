// Custom functions as the grid's own executors. One that throws would stop the whole calculation of the grid, so none does.

import { BooleanNumber, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
} from "@univerjs/preset-sheets-core";
import type { CellValue } from "../../../shared/workbook/cell.ts";
import type { Grid } from "../grid/grid.ts";
import type { FunctionFaults } from "./function-faults.ts";
import type { GridAnswer, GridArgument, GridFunction } from "./grid-function.ts";

const ERRORS = { value: ErrorType.VALUE, na: ErrorType.NA, div0: ErrorType.DIV_BY_ZERO } as const;

function plainValue(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const plain = value.getValue();
  return plain === "" || typeof plain === "bigint" ? null : plain;
}

function argumentOf(value: BaseValueObject): GridArgument {
  if (!value.isArray()) return [[plainValue(value)]];
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map(plainValue));
}

/** A blank of the answer is a blank in the cell: the grid would show 0 for its own kind of nothing. */
const answerObject = (answer: GridAnswer): BaseValueObject =>
  "error" in answer
    ? ErrorValueObject.create(ERRORS[answer.error])
    : ArrayValueObject.createByArray(answer.map((row) => row.map((cell) => cell ?? "")));

class GridExecutor extends BaseFunction {
  readonly #function: GridFunction;
  readonly #faults: FunctionFaults;
  override minParams: number;
  override maxParams: number;

  constructor(of: GridFunction, faults: FunctionFaults) {
    super(of.id);
    this.#function = of;
    this.#faults = faults;
    this.minParams = of.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = of.parameters.length;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const { subUnitId, row, column } = this;
    const cell = subUnitId && row >= 0 && column >= 0 ? { sheetId: subUnitId, rowIndex: row, columnIndex: column } : null;
    try {
      const answer = this.#function.run(args.map(argumentOf));
      if (cell) this.#faults.note(cell, "error" in answer ? answer.message : null);
      return answerObject(answer);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** Once a workbook is open: the grid forgets what is registered before. Again with the same ids, it is replaced (for other words). */
export function registerFunctions(grid: Grid, functions: readonly GridFunction[], faults: FunctionFaults): void {
  const ids = functions.map(({ id }) => id);
  const executors = grid.injector.get(IFunctionService);
  executors.unregisterExecutors(...ids);
  executors.registerExecutors(...functions.map((of) => new GridExecutor(of, faults)));
  const descriptions = grid.injector.get(IDescriptionService);
  descriptions.unregisterDescriptions(ids);
  descriptions.registerDescriptions(
    functions.map(({ id, description, parameters }) => ({
      functionName: id,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map(({ name, description: detail, optional }) => ({
        ...{ name, detail, example: "" },
        require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      })),
    })),
  );
}
