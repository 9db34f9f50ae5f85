import "./forbid-eval.ts";
import { z } from "zod";
import { Story } from "../../core/kept-view.ts";

const StoryFile = z.strictObject({
  kind: z.literal("tieline-story"),
  version: z.literal(1),
  ...Story.shape,
});

/** A story as a file that `parseStory` reads, and a person too. */
export function serializeStory({ title, steps }: Story): string {
  return `${JSON.stringify({ kind: "tieline-story", version: 1, title, steps } satisfies z.infer<typeof StoryFile>, null, 2)}\n`;
}

/** The story of a file; `undefined` where it is none. */
export function parseStory(text: string): Story | undefined {
  try {
    const { title, steps } = StoryFile.parse(JSON.parse(text));
    return { title, steps };
  } catch {
    return undefined;
  }
}
