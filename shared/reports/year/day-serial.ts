// A day as spreadsheets count it: days since 30 December 1899.

const EPOCH = Date.UTC(1899, 11, 30);

export const daySerial = (day: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / 86_400_000);
