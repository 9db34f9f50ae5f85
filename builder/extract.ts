import type { Document } from "../core/document.ts";
import type { DocumentRelations } from "./fuse.ts";
import type { Knowledge } from "./knowledge.ts";
import { recognize } from "./recognize/recognize.ts";
import { relate } from "./relate/relate.ts";
import { segment } from "./segment.ts";
import type { Trace } from "./trace.ts";

/** Names and relation mentions of one document. It depends on the document and the knowledge only. */
export function extract(document: Document, knowledge: Knowledge, trace?: Trace): DocumentRelations {
  const sentences = recognize(document, segment(document), knowledge, trace);
  const { mentions, aliases } = relate(document, sentences, trace);
  return { names: { document, sentences, aliases }, mentions };
}
