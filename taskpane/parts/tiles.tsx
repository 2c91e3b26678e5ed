// Key figures in a row.

export interface Tile {
  readonly label: string;
  readonly value: string | number;
  readonly tone?: "bad" | "doubt" | "good";
}

export const Tiles = ({ tiles }: { readonly tiles: readonly Tile[] }) => (
  <dl class="tiles">
    {tiles.map(({ label, value, tone }) => (
      <div key={label} class={`tile ${tone ?? ""}`}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
