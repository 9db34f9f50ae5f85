import type { RecognizedSentence } from "../recognize/recognized-sentence.ts";
import type { NameRef } from "./encode.ts";

/** How many sentences a document takes, its title included, to say what it is about. */
const beginning = 5;

/** The company that a document is about: named at its beginning, three times at least, and half as often again as any other. */
export function findTopic(sentences: readonly RecognizedSentence[]): NameRef | undefined {
  const counts = new Map<string, { count: number; ref: NameRef }>();
  for (const [at, sentence] of sentences.entries()) {
    for (const name of sentence.names) {
      if (name.type !== "company" && name.type !== "institution") continue;
      const key = name.entry ?? name.shortOf ?? name.text;
      const known = counts.get(key);
      if (known) known.count += 1;
      else if (at < beginning) counts.set(key, { count: 1, ref: { name, sentence } });
    }
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count >= 3 && first.count >= 1.5 * (second?.count ?? 0) ? first.ref : undefined;
}
