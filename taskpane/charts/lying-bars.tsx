// Columns laid on their side, for a narrow pane and long labels: the label above its bars, the number at their end.

import { type Drawing, rangeOf } from "./drawing.ts";
import { niceTicks } from "./nice-ticks.ts";
import { GLYPH, linearScale, textWidth } from "./scale.ts";
import { fillOf, lookOf } from "./series-look.tsx";

const THICK = 12;
const LABEL = 18;
const GAP = 8;

const bandOf = (series: number): number => LABEL + series * (THICK + 2) + GAP;

export const lyingHeight = (categories: number, series: number): number => categories * bandOf(series);

/** The longest that fits, with an ellipsis; the whole label stands in the table. */
const cut = (text: string, width: number): string =>
  textWidth(text) <= width ? text : `${text.slice(0, Math.max(1, Math.floor(width / GLYPH) - 1))}…`;

interface LyingBarsProps extends Drawing {
  readonly absent: string;
}

export function LyingBars({ figure, id, width, format, absent }: LyingBarsProps) {
  const [least, greatest] = rangeOf(figure);
  const ticks = niceTicks(least, greatest, 4);
  const room = Math.max(...ticks.map((tick) => textWidth(format(tick))), textWidth(format(greatest)), textWidth(absent)) + 8;
  const scale = linearScale(ticks, 0, width - room);
  const zero = scale.at(0);
  const band = bandOf(figure.series.length);
  return (
    <>
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={scale.at(tick)}
          x2={scale.at(tick)}
          y1={0}
          y2={band * figure.categories.length}
          class={tick === 0 ? "axis" : "grid"}
        />
      ))}
      {figure.categories.map((category, row) => (
        <g key={String(category)} transform={`translate(0 ${row * band})`}>
          <text x={zero + 4} y={13} class="tick label">
            {cut(String(category), width)}
          </text>
          {figure.series.map(({ name, values }, index) => {
            const value = values[row] ?? null;
            const y = LABEL + index * (THICK + 2);
            const end = value === null ? zero : scale.at(value);
            return (
              <g key={name}>
                {value !== null && (
                  <rect
                    x={Math.min(zero, end)}
                    y={y}
                    width={Math.max(1, Math.abs(end - zero))}
                    height={THICK}
                    fill={fillOf(id, index)}
                    class={`line-${lookOf(index)} edge`}
                  >
                    <title>{`${category} · ${name}: ${format(value)}`}</title>
                  </rect>
                )}
                <text x={Math.max(zero, end) + 4} y={y + THICK - 2} class={value === null ? "tick absent" : "tick"}>
                  {value === null ? absent : format(value)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
}
