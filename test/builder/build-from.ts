import { createHash } from "node:crypto";
import { build } from "../../builder/build.ts";
import type { InputFile } from "../../builder/inputs/input.ts";
import type { Snapshot } from "../../core/snapshot.ts";
import { loadKnowledge } from "../../scripts/load-knowledge.ts";

const knowledge = await loadKnowledge();

/** A build of files in memory with the bundled knowledge. */
export function buildFrom(files: readonly InputFile[], fingerprint = knowledge.fingerprint): Snapshot {
  return build({
    files,
    knowledge: { ...knowledge, fingerprint },
    title: "Test",
    generator: "test",
    hash: (text) => createHash("sha256").update(text).digest("hex"),
  });
}

/** A Markdown file in memory; the date of an article stands in its front matter. */
export function fileOf(path: string, text: string, date?: string): InputFile {
  const frontMatter = date ? `---\ndate: ${date}\n---\n` : "";
  return { path, bytes: new TextEncoder().encode(`${frontMatter}${text}\n`) };
}

/** The statements of a snapshot as lines: who, what, whom, and what is not plain. */
export const linesOf = (snapshot: Snapshot): string[] =>
  snapshot.statements
    .map(({ subject, predicate, object, polarity, modality, evidence }) =>
      [
        subject,
        predicate,
        object,
        polarity === "negated" ? "not" : "",
        modality === "fact" ? "" : modality,
        `×${evidence.length}`,
      ]
        .filter(Boolean)
        .join(" "),
    )
    .sort();
