// Light or dark: as the system says, or as the user has chosen.

export type Scheme = "system" | "light" | "dark";

export const SCHEMES: readonly Scheme[] = ["system", "light", "dark"];
