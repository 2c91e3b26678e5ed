// The cycle of management: nine common stages, and the stages that an order has of its own.

import type { Duty } from "./direction.ts";

export const COMMON_STAGES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export interface CycleStage {
  /** As the order numbers it. */
  readonly stage: number;
  /** The part of the order, where it has two cycles. */
  readonly part?: string;
  readonly title: string;
  readonly line: number;
  /** The common stages that it holds. */
  readonly common: readonly number[];
  readonly actions?: string;
  readonly duties?: readonly Duty[];
}
