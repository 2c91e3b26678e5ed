// Tells Excel which functions there are. A workbook that is opened waits for its page: the table of functions itself is loaded when the first
// cell asks for it, and from then on cells are answered at once.

import type { ParameterAddresses } from "./blank-cells.ts";
import type { ExcelArgument, ExcelCells } from "./excel-functions.ts";

/** Runs a function of the table. Throws only what Excel can show. */
export type RunFunction = (
  id: string,
  args: readonly ExcelArgument[],
  addresses: ParameterAddresses | undefined,
) => ExcelCells | Promise<ExcelCells>;

/** What Excel puts after the arguments. */
interface Invocation {
  readonly parameterAddresses?: ParameterAddresses | undefined;
}

const NOT_LOADED = "Функции МСОКО не загрузились, пересчитайте книгу / The functions of MSOKO did not load, calculate again";

export function associateFunctions(ids: readonly string[], load: () => Promise<RunFunction>): void {
  let run: RunFunction | undefined;
  let loading: Promise<void> | undefined;
  const loadOnce = async (): Promise<void> => {
    try {
      run = await load();
    } catch {
      // The next calculation tries again.
      loading = undefined;
    }
  };
  const runNow: RunFunction = (id, args, addresses) => {
    if (run) return run(id, args, addresses);
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, NOT_LOADED);
  };
  for (const id of ids) {
    CustomFunctions.associate(id, (...args) => {
      const given = args.slice(0, -1) as readonly ExcelArgument[];
      const { parameterAddresses: addresses } = args[args.length - 1] as Invocation;
      if (run) return run(id, given, addresses);
      loading ??= loadOnce();
      return loading.then(() => runNow(id, given, addresses));
    });
  }
}
