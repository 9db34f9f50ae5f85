import type { Knowledge } from "../../builder/knowledge.ts";
import { languageOf } from "../../builder/languages/language-of.ts";
import type { NameSpan } from "../../builder/recognize/name-span.ts";
import { recognize } from "../../builder/recognize/recognize.ts";
import { relate } from "../../builder/relate/relate.ts";
import type { RelationMention } from "../../builder/relate/relation-mention.ts";
import { resolve } from "../../builder/resolve/resolve.ts";
import { segment } from "../../builder/segment.ts";
import { originOf } from "../../builder/view.ts";
import { type Document, DocumentId, type Language, type Span } from "../../core/document.ts";

/** A name in a text: where, of which type, and which entity of the text it names. */
export interface FoundName extends Span {
  readonly type: NameSpan["type"];
  readonly entity: string;
}

/** A relation between two entities of a text; `mention` is what the rule read. */
export interface FoundRelation {
  readonly subject: string;
  readonly object: string;
  readonly mention: RelationMention;
}

/** What the builder reads in one text, names resolved within it. */
export interface Extraction {
  readonly names: readonly FoundName[];
  readonly relations: readonly FoundRelation[];
}

/** Reads a text as the builder reads a document. */
export function extractText(text: string, knowledge: Knowledge, language?: Language): Extraction {
  const id = DocumentId.parse("bench");
  const document: Document = { id, title: "", language: language ?? languageOf(text), sha256: "", text };
  const sentences = recognize(document, segment(document), knowledge);
  const { mentions, aliases } = relate(document, sentences);
  const { entityOf } = resolve([{ document, sentences, aliases }], knowledge.lexicon);
  return {
    names: sentences.flatMap(({ names, view }) =>
      names.flatMap((name): FoundName[] => {
        const entity = entityOf(id, name);
        return entity ? [{ ...originOf(view, name.start, name.end), type: name.type, entity }] : [];
      }),
    ),
    relations: mentions.flatMap((mention) => {
      const subject = entityOf(id, mention.subject.name);
      const object = entityOf(id, mention.object.name);
      return subject && object && subject !== object ? [{ subject, object, mention }] : [];
    }),
  };
}

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
