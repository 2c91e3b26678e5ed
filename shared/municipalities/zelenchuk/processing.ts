// Methods of processing data (Zelenchuksky district, order No. 28 of 10.02.2021).

import type { ProcessingMethod } from "../../catalogue/order-contents.ts";

export const PROCESSING_METHODS: readonly ProcessingMethod[] = [
  {
    name: "Системный (сравнительный) анализ",
    text: "системного (сравнительного) анализа",
    lines: [[107, 107]],
    use: "оценка результативности педагогической и управленческой деятельности в системе образования Зеленчукского муниципального района для повышения эффективности управления на основе системного (сравнительного) анализа;",
  },
];
