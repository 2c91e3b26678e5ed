// Lines over categories, broken where nothing is known; points alone for a scatter, whose categories are numbers.

import { type Drawing, rangeOf } from "./drawing.ts";
import { niceTicks } from "./nice-ticks.ts";
import { linearScale, textWidth } from "./scale.ts";
import { lookOf, Mark } from "./series-look.tsx";
import { UprightAxes } from "./upright-axes.tsx";

export const LINES_HEIGHT = 200;
const TOP = 24;
const BOTTOM = 24;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

/** Runs of known values: a gap is a gap, not a zero and not a straight line over it. */
function runsOf(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs[runs.length - 1]?.push(point);
  }
  return runs.filter((run) => run.length > 1);
}

export function LinesAndPoints({ figure, width, format }: Drawing) {
  const { categories, series, type } = figure;
  const [least, greatest] = rangeOf(figure);
  const ticks = niceTicks(least, greatest, 4);
  const scale = linearScale(ticks, LINES_HEIGHT - BOTTOM, TOP);
  const left = Math.max(...ticks.map((tick) => textWidth(format(tick)))) + 8;
  const numbers = categories.map(Number);
  const isNumeric = type === "scatter" && numbers.every(Number.isFinite) && numbers.length > 0;
  const across = isNumeric
    ? linearScale(
        niceTicks(Math.min(...numbers), Math.max(...numbers), Math.max(2, Math.floor(width / 90))),
        left + 12,
        width - 16,
      )
    : null;
  const band = (width - left) / Math.max(1, categories.length);
  const xOf = (row: number): number => across?.at(numbers[row] ?? 0) ?? Math.round(left + band * (row + 0.5));
  // Every label, or every second, third … so that they do not run into each other.
  const widest = Math.max(0, ...categories.map((category) => textWidth(String(category)))) + 8;
  const every = Math.max(1, Math.ceil(widest / band));
  return (
    <>
      <UprightAxes title={figure.valueAxis.title} scale={scale} left={left} right={width} format={format} />
      {across
        ? across.ticks.map((tick) => (
            <text key={tick} x={across.at(tick)} y={LINES_HEIGHT - 6} text-anchor="middle" class="tick">
              {tick}
            </text>
          ))
        : categories.map(
            (category, row) =>
              row % every === 0 && (
                <text key={String(category)} x={xOf(row)} y={LINES_HEIGHT - 6} text-anchor="middle" class="tick">
                  {category}
                </text>
              ),
          )}
      {series.map(({ name, values }, index) => {
        const points = categories.map((category, row): Point | null => {
          const value = values[row] ?? null;
          return value === null ? null : { x: xOf(row), y: scale.at(value), title: `${category} · ${name}: ${format(value)}` };
        });
        return (
          <g key={name}>
            {type === "line" &&
              runsOf(points).map((run) => (
                <path
                  key={run[0]?.title}
                  d={`M${run.map(({ x, y }) => `${x} ${y}`).join("L")}`}
                  class={`line-${lookOf(index)} series dash-${lookOf(index)}`}
                />
              ))}
            {points.map((point) => point && <Mark key={point.title} index={index} {...point} />)}
          </g>
        );
      })}
    </>
  );
}
