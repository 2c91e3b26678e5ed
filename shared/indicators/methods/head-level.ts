// The level of a head's effectiveness: points over the maximum of the criteria that apply, cut by bands.

/** A level begins at `from` percent. Bands begin at 0 and leave no gap. */
export interface LevelBand {
  readonly from: number;
  readonly level: string;
}

export interface HeadLevel {
  readonly points: number;
  readonly maximum: number;
  readonly percent: number;
  readonly level: string;
}

/**
 * `points[i]`: what the commission gave by a criterion, `null` where the criterion does not apply to this head (a school without upper
 * grades); `maxima[i]`: the most that it gives. `null` where no criterion applies: such a head is not assessed.
 * Source: levels «оптимальный, допустимый, критический» of order No. 19 of 25.01.2025 of Botlikh district (5.1.1-5.1.3), which gives no
 * bounds: the bands are an assumption of the profile.
 */
export function headLevel(
  points: readonly (number | null)[],
  maxima: readonly number[],
  bands: readonly LevelBand[],
): HeadLevel | null {
  let [sum, maximum] = [0, 0];
  for (const [index, given] of points.entries()) {
    if (given === null) continue;
    sum += given;
    maximum += maxima[index] ?? 0;
  }
  if (maximum <= 0) return null;
  // The division comes last: 24.99 of 50 stays below 50 percent, 40 of 50 reaches 80.
  const percent = (100 * sum) / maximum;
  const descending = [...bands].sort((a, b) => b.from - a.from);
  const band = descending.find(({ from }) => percent >= from) ?? descending[descending.length - 1];
  return band ? { points: sum, maximum, percent, level: band.level } : null;
}
