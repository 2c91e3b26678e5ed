// Whether a count of people is so small that it may point to one of them: not to be published for special categories (152-ФЗ, ст. 10).

/** 1 to `limit` - 1. Nobody (0) points to nobody. */
export const isSmallCount = (value: number, limit = 5): boolean => value > 0 && value < limit;
