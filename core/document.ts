import { z } from "zod";

export const languages = ["en", "zh"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

export const DocumentId = z.string().min(1).brand<"DocumentId">();
export type DocumentId = z.infer<typeof DocumentId>;

export const isDocumentId = (value: unknown): value is DocumentId =>
  typeof value === "string" && value !== "";

/** A calendar date as precise as the text has it: YYYY, YYYY-MM or YYYY-MM-DD. */
const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;
export const PartialDate = z.string().regex(partialDate);
export type PartialDate = z.infer<typeof PartialDate>;

export const isPartialDate = (value: unknown): value is PartialDate =>
  typeof value === "string" && partialDate.test(value);

/** Half-open UTF-16 range into `Document.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One article. `text` is normalised (NFC, line ends); every offset in the project points into it. */
export const Document = z.object({
  id: DocumentId,
  title: z.string(),
  publisher: z.string().optional(),
  date: PartialDate.optional(),
  language: Language,
  uri: z.string().optional(),
  sha256: z.string(),
  text: z.string(),
});
export type Document = z.infer<typeof Document>;
