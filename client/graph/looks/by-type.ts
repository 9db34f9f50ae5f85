import type { Colouring } from "./colouring.ts";

export const byType: Colouring = {
  id: "type",
  label: { en: "Type", zh: "类型" },
  coloursOf: () => ({ kind: "type" }),
};
