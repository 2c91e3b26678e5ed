// Loads a municipality's order for reading: apart from everything else, because it is long and seldom asked for.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { type SystemView, systemView } from "../../shared/reports/profile/system-view.ts";

export const loadOrder = async (municipality: string, language: Language): Promise<SystemView> =>
  systemView(await contentsOf(municipality), language);
