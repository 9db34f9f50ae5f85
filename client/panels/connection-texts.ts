import { defineTexts } from "../ui/define-texts.ts";

/** How one asks for the paths between two. */
export const connectionTexts = defineTexts({
  en: { howConnected: (from: string, to: string) => `How is ${from} connected to ${to}?` },
  zh: { howConnected: (from, to) => `${from}与${to}有何关联？` },
});
