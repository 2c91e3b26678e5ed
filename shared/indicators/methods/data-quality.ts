// How many of the forms expected were accepted, at the first try and in the end.

export interface DataQuality {
  readonly acceptedFirst: number;
  readonly accepted: number;
}

/** Shares from 0 to 1; `null` where no form was expected. Source: «качество данных» of the order of Leninsk-Kuznetsky. */
export function dataQuality(expected: number, acceptedFirst: number, acceptedLater: number): DataQuality | null {
  if (expected === 0) return null;
  return { acceptedFirst: acceptedFirst / expected, accepted: (acceptedFirst + acceptedLater) / expected };
}
