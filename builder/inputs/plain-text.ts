import type { InputFormat } from "./input.ts";

/** A text as it was copied: the first line is its title, the lines are its paragraphs. */
export const plainText: InputFormat = {
  id: "plain-text",
  extensions: [".txt"],
  read: (content) => {
    const title = content
      .split("\n")
      .find((line) => line.trim() !== "")
      ?.trim();
    return { draft: { text: content, ...(title ? { title: title.slice(0, 200) } : {}) }, messages: [] };
  },
};
