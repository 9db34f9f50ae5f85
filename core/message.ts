import { z } from "zod";
import { DocumentId } from "./document.ts";

export const Severity = z.enum(["info", "warning", "error"]);
export type Severity = z.infer<typeof Severity>;

/** A problem that travels with its document, so that one bad file never stops a build. */
export const Message = z.object({
  severity: Severity,
  stage: z.string(),
  document: DocumentId.optional(),
  span: z.tuple([z.int(), z.int()]).optional(),
  rule: z.string(),
  text: z.string(),
});
export type Message = z.infer<typeof Message>;
