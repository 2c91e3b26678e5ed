// A chart as a drawing with its title, its description and its table; redrawn when the pane becomes wider or narrower.

import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { ChartFigure } from "../../shared/commands/views.ts";
import type { Words } from "../words/words.ts";
import { ChartTable } from "./chart-table.tsx";
import type { Drawing } from "./drawing.ts";
import { LINES_HEIGHT, LinesAndPoints } from "./lines-and-points.tsx";
import { LyingBars, lyingHeight } from "./lying-bars.tsx";
import { textWidth } from "./scale.ts";
import { FillPatterns, Legend } from "./series-look.tsx";
import { UPRIGHT_HEIGHT, UprightColumns } from "./upright-columns.tsx";

interface ChartProps {
  readonly figure: ChartFigure;
  readonly words: Words;
}

/** Room for the values of the axis at the left. */
const AXIS = 48;

const fitUnder = ({ categories }: ChartFigure, width: number): boolean =>
  categories.every((category) => textWidth(String(category)) + 6 <= (width - AXIS) / categories.length);

export function Chart({ figure, words }: ChartProps) {
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(280);
  useEffect(() => {
    const box = room.current;
    if (box === null) return;
    const measure = () => {
      // Nothing is measured of what is hidden under a card.
      if (box.clientWidth > 0) setWidth(Math.max(140, Math.floor(box.clientWidth)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const format = figure.valueAxis.format === "percent" ? words.percent : words.number;
  const drawing: Drawing = { figure, id, width, format };
  const isLying = figure.type === "column" && !fitUnder(figure, width);
  const height = isLying
    ? lyingHeight(figure.categories.length, figure.series.length)
    : figure.type === "column"
      ? UPRIGHT_HEIGHT
      : LINES_HEIGHT;
  return (
    <figure class="chart">
      <figcaption>
        <h3>{figure.title}</h3>
        {isLying && <span class="quiet-text">{figure.valueAxis.title}</span>}
      </figcaption>
      <div ref={room} class="chart-room">
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-description`}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <title id={`${id}-title`}>{figure.title}</title>
          <desc id={`${id}-description`}>{figure.description}</desc>
          <FillPatterns id={id} count={figure.series.length} />
          {isLying ? (
            <LyingBars {...drawing} absent={words.charts.noData} />
          ) : figure.type === "column" ? (
            <UprightColumns {...drawing} />
          ) : (
            <LinesAndPoints {...drawing} />
          )}
        </svg>
      </div>
      {figure.series.length > 1 && <Legend id={id} names={figure.series.map(({ name }) => name)} type={figure.type} />}
      <ChartTable figure={figure} words={words} format={format} />
    </figure>
  );
}
