// How series differ: by colour, and for those who do not tell colours apart by pattern, dash and mark.

const LOOKS = 5;

export const lookOf = (index: number): number => index % LOOKS;

/** What a column is filled with: the first is plain, the others have patterns. */
export const fillOf = (id: string, index: number): string => `url(#${id}-fill-${lookOf(index)})`;

const STROKES = ["", "M-1 7 7 -1M-1 1 1 -1M5 7 7 5", "M0 3H6", "M3 0V6", "M-1 7 7 -1M-1 -1 7 7"] as const;

/** The patterns of one drawing; its `id` keeps them apart from those of others on the page. */
export const FillPatterns = ({ id, count }: { readonly id: string; readonly count: number }) => (
  <defs>
    {Array.from({ length: Math.min(count, LOOKS) }, (_, index) => (
      <pattern key={STROKES[index]} id={`${id}-fill-${index}`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class={index === 0 ? "ink-0" : `tint-${index}`} />
        {index > 0 && <path d={STROKES[index] ?? ""} class={`line-${index} hatch`} />}
      </pattern>
    ))}
  </defs>
);

const MARKS = ["", "M-4 -4H4V4H-4Z", "M0 -5 5 4H-5Z", "M0 -5.5 5 0 0 5.5 -5 0Z", "M-4 -4 4 4M-4 4 4 -4"] as const;

interface MarkProps {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

/** A point of a line or of a scatter. */
export function Mark({ index, x, y, title }: MarkProps) {
  const look = lookOf(index);
  return (
    <g transform={`translate(${x} ${y})`} class={`ink-${look} line-${look} mark`}>
      <title>{title}</title>
      {look === 0 ? <circle r="4" /> : <path d={MARKS[look] ?? ""} />}
    </g>
  );
}

interface LegendProps {
  readonly id: string;
  readonly names: readonly string[];
  readonly type: "column" | "line" | "scatter";
}

/** What each series looks like. */
export const Legend = ({ id, names, type }: LegendProps) => (
  <ul class="legend">
    {names.map((name, index) => (
      <li key={name}>
        <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true" focusable="false">
          {type === "column" && (
            <rect x="4" width="16" height="12" fill={fillOf(id, index)} class={`line-${lookOf(index)} edge`} />
          )}
          {type === "line" && <path d="M0 6H24" class={`line-${lookOf(index)} series dash-${lookOf(index)}`} />}
          {type !== "column" && <Mark index={index} x={12} y={6} title="" />}
        </svg>
        {name}
      </li>
    ))}
  </ul>
);
