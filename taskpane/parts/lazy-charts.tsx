// Charts are loaded when they are first shown: the pane opens without them.

import { useEffect, useState } from "preact/hooks";
import type { ChartFigure } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";

type Drawing = typeof import("../charts/chart.tsx");
type Loaded = Drawing["Chart"] | "loading" | "failed";

export function LazyCharts({ figures }: { readonly figures: readonly ChartFigure[] }) {
  const { words } = usePane();
  // Held in an object: a component is a function, and a state's setter calls functions.
  const [{ drawing }, setLoaded] = useState<{ readonly drawing: Loaded }>({ drawing: "loading" });
  useEffect(() => {
    let isGone = false;
    import("../charts/chart.tsx").then(
      ({ Chart }) => {
        if (!isGone) setLoaded({ drawing: Chart });
      },
      () => {
        if (!isGone) setLoaded({ drawing: "failed" });
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  if (drawing === "loading") return <p class="quiet-text">{words.common.loading}</p>;
  if (drawing === "failed") return <p class="quiet-text">{words.charts.unavailable}</p>;
  const Chart = drawing;
  return (
    <div class="charts">
      {figures.map((figure) => (
        <Chart key={figure.title} figure={figure} words={words} />
      ))}
    </div>
  );
}
