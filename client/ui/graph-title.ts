import type { Overview } from "../../core/api.ts";
import type { Language } from "../../core/document.ts";

/** What the whole graph is called in a language. */
export function graphTitle(
  { title, titleZh }: Pick<Overview, "title" | "titleZh">,
  language: Language,
): string {
  return language === "zh" ? (titleZh ?? title) : title;
}
