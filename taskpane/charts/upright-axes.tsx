// Axes of an upright drawing: values at the left with lines across, the axis' title above them.

import type { Scale } from "./scale.ts";

interface UprightAxesProps {
  readonly title: string;
  readonly scale: Scale;
  readonly left: number;
  readonly right: number;
  readonly format: (value: number) => string;
}

export const UprightAxes = ({ title, scale, left, right, format }: UprightAxesProps) => (
  <g>
    <text x={0} y={11} class="axis-title">
      {title}
    </text>
    {scale.ticks.map((tick) => (
      <g key={tick}>
        <line x1={left} x2={right} y1={scale.at(tick)} y2={scale.at(tick)} class={tick === 0 ? "axis" : "grid"} />
        <text x={left - 6} y={scale.at(tick) + 4} text-anchor="end" class="tick">
          {format(tick)}
        </text>
      </g>
    ))}
  </g>
);
