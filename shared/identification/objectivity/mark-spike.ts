// Pupils heaped on the first score of a mark: a possible sign that works just below the border were read again with a kind eye.

export interface SpikeRules {
  /** Of fewer participants a distribution has no shape. */
  readonly minParticipants: number;
  /** Fewer pupils on the border are no heap. */
  readonly minCount: number;
  /** How many times the mean of its four neighbours the border must hold. */
  readonly leastRatio: number;
  /** How many times the region's own ratio: where the whole region heaps, one school is no exception. */
  readonly timesRegion: number;
}

const SPIKE_RULES: SpikeRules = { minParticipants: 20, minCount: 5, leastRatio: 3, timesRegion: 2 };

export interface BorderSpike {
  /** The first score of the upper mark. */
  readonly score: number;
  readonly count: number;
  /** The border over the mean of the two scores on either side; `null` where nobody has those. */
  readonly ratio: number | null;
  /** The border over the score just below it; `null` where nobody has that. */
  readonly stepRatio: number | null;
  readonly regionRatio: number | null;
  /** Enough pupils to be judged at all. */
  readonly judged: boolean;
  readonly isMarker: boolean;
}

const at = (counts: readonly number[], score: number): number => counts[score] ?? 0;

const neighbours = (counts: readonly number[], score: number): number[] => [-2, -1, 1, 2].map((step) => at(counts, score + step));

function ratioAt(counts: readonly number[], score: number): number | null {
  const around = neighbours(counts, score).reduce((sum, count) => sum + count, 0);
  return around === 0 ? null : at(counts, score) / (around / 4);
}

/**
 * `school[score]` and `region[score]`: numbers of pupils (or percents, of the region) by primary score; `borders`: the first scores of
 * marks 3, 4 and 5 on the year's scale.
 * Source: comparison of neighbouring scores as in the federal recommendations on analysing ВПР («возможный маркер, требует
 * дополнительного анализа», only with the official scale); the figures of the rules are this tool's defaults.
 */
export function markSpikes(
  school: readonly number[],
  region: readonly number[] | null,
  borders: readonly number[],
  rules: SpikeRules = SPIKE_RULES,
): readonly BorderSpike[] {
  const participants = school.reduce((sum, count) => sum + count, 0);
  return borders.map((score): BorderSpike => {
    const count = at(school, score);
    const below = at(school, score - 1);
    const [ratio, regionRatio] = [ratioAt(school, score), region ? ratioAt(region, score) : null];
    const judged = participants >= rules.minParticipants && count >= rules.minCount;
    const isMarker =
      judged && ratio !== null && regionRatio !== null && ratio >= rules.leastRatio && ratio >= rules.timesRegion * regionRatio;
    return { score, count, ratio, stepRatio: below === 0 ? null : count / below, regionRatio, judged, isMarker };
  });
}
