// The numbers of a chart as a table: the same for those who do not see the drawing, and exact for all.

import type { ChartFigure } from "../../shared/commands/views.ts";
import type { Words } from "../words/words.ts";

interface ChartTableProps {
  readonly figure: ChartFigure;
  readonly words: Words;
  readonly format: (value: number) => string;
}

export const ChartTable = ({ figure, words, format }: ChartTableProps) => (
  <details class="fold plain">
    <summary>
      <span class="fold-title">{words.charts.table}</span>
    </summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled, and by keyboard only what has the focus is. */}
    <section class="table-room" tabIndex={0} aria-label={`${words.charts.table}: ${figure.title}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.charts.category}</th>
            {figure.series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.categories.map((category, row) => (
            <tr key={String(category)}>
              <th scope="row">{category}</th>
              {figure.series.map(({ name, values }) => {
                const value = values[row] ?? null;
                return <td key={name}>{value === null ? words.charts.noData : format(value)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
);
