import { parse } from "yaml";
import { z } from "zod";
import { PartialDate } from "../../core/document.ts";
import type { Message } from "../../core/message.ts";
import type { DraftDocument, InputFormat } from "./input.ts";

const fence = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

const text = z.union([z.string(), z.number()]).transform(String);
const FrontMatter = z.object({
  title: text.optional(),
  publisher: text.optional(),
  date: z
    .union([text, z.date().transform((date) => date.toISOString().slice(0, 10))])
    .pipe(PartialDate)
    .optional(),
  lang: text.optional(),
  language: text.optional(),
  uri: text.optional(),
  url: text.optional(),
});

/** Markdown with optional front matter (YAML between two lines of ---). The text keeps its marks; offsets are into it. */
export const markdown: InputFormat = {
  id: "markdown",
  extensions: [".md", ".markdown"],
  read: (content) => {
    const messages: Message[] = [];
    const match = fence.exec(content);
    const body = match ? content.slice(match[0].length) : content;
    const fields = match ? readFrontMatter(match[1] ?? "", messages) : {};
    if (!match && content.startsWith("---\n"))
      messages.push(broken("it starts with --- but has no closing ---"));
    const heading = /^#[ \t]+(.+)$/m.exec(body)?.[1]?.trim();
    const title = fields.title ?? heading;
    return { draft: { ...fields, text: body, ...(title ? { title } : {}) }, messages };
  },
};

function readFrontMatter(source: string, messages: Message[]): Omit<DraftDocument, "text"> {
  let data: unknown;
  try {
    data = parse(source, { logLevel: "silent" });
  } catch (error) {
    messages.push(broken(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)));
    return {};
  }
  const result = FrontMatter.safeParse(data ?? {});
  if (!result.success) {
    const issue = result.error.issues[0];
    messages.push(broken(`"${issue?.path.join(".") ?? ""}": ${issue?.message ?? "not readable"}`));
    return {};
  }
  const { title, publisher, date, lang, language, uri, url } = result.data;
  const link = uri ?? url;
  const spoken = lang ?? language;
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(date ? { date } : {}),
    ...(spoken ? { language: spoken } : {}),
    ...(link ? { uri: link } : {}),
  };
}

const broken = (reason: string): Message => ({
  severity: "error",
  stage: "read",
  rule: "front-matter",
  text: `The front matter cannot be read: ${reason}.`,
});
