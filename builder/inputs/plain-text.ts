import { findDates } from "../values/find-dates.ts";
import type { InputFormat } from "./input.ts";

// A copied page has its date among the crumbs around its title.
const HEAD_LINES = 12;

/** A text as it was copied: the first line is its title, a line that is nothing but a date its date, the lines are its paragraphs. */
export const plainText: InputFormat = {
  id: "plain-text",
  extensions: [".txt"],
  read: (content) => {
    const lines = content
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const title = lines[0];
    const date = lines
      .slice(1, HEAD_LINES)
      .map(dateOf)
      .find((found) => found !== undefined);
    return {
      draft: {
        text: content,
        ...(title ? { title: title.slice(0, 200) } : {}),
        ...(date ? { date } : {}),
      },
      messages: [],
    };
  },
};

/** The day that a whole line names, as "2025-03-26 09:30", "March 26, 2025", 2025年3月26日. */
function dateOf(line: string): string | undefined {
  const bare = line
    .replace(/^(?:published|updated|date|发布时间|日期|时间)\s*[:：]?\s*/i, "")
    .replace(/,?\s+\d{1,2}:\d{2}(?::\d{2})?$/, "");
  const [found] = findDates(bare, /年/.test(bare) ? "zh" : "en");
  return found?.precision === "day" && found.text.length === bare.length ? found.from : undefined;
}
