// Columns side by side, for categories whose labels fit under them.

import { type Drawing, rangeOf } from "./drawing.ts";
import { niceTicks } from "./nice-ticks.ts";
import { linearScale, textWidth } from "./scale.ts";
import { fillOf, lookOf } from "./series-look.tsx";
import { UprightAxes } from "./upright-axes.tsx";

export const UPRIGHT_HEIGHT = 220;
const TOP = 24;
const BOTTOM = 24;

export function UprightColumns({ figure, id, width, format }: Drawing) {
  const [least, greatest] = rangeOf(figure);
  const ticks = niceTicks(least, greatest, 4);
  const scale = linearScale(ticks, UPRIGHT_HEIGHT - BOTTOM, TOP);
  const left = Math.max(...ticks.map((tick) => textWidth(format(tick)))) + 8;
  const band = (width - left) / Math.max(1, figure.categories.length);
  const thick = Math.min(40, (band * 0.8) / Math.max(1, figure.series.length));
  const zero = scale.at(0);
  return (
    <>
      <UprightAxes title={figure.valueAxis.title} scale={scale} left={left} right={width} format={format} />
      {figure.categories.map((category, row) => {
        const middle = left + band * (row + 0.5);
        return (
          <g key={String(category)}>
            <text x={middle} y={UPRIGHT_HEIGHT - 6} text-anchor="middle" class="tick">
              {category}
            </text>
            {figure.series.map(({ name, values }, index) => {
              const value = values[row] ?? null;
              if (value === null) return null;
              const y = scale.at(value);
              return (
                <rect
                  key={name}
                  x={middle + (index - figure.series.length / 2) * thick}
                  y={Math.min(y, zero)}
                  width={Math.max(1, thick - 2)}
                  height={Math.abs(zero - y)}
                  fill={fillOf(id, index)}
                  class={`line-${lookOf(index)} edge`}
                >
                  <title>{`${category} · ${name}: ${format(value)}`}</title>
                </rect>
              );
            })}
          </g>
        );
      })}
    </>
  );
}
