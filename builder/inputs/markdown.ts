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
  // A time of day says nothing about when the article's "yesterday" was.
  date: text
    .transform((date) => date.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, "$1"))
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
    data = parse(source, { logLevel: "error" });
  } catch (error) {
    messages.push(broken(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)));
    return {};
  }
  if (data === null) return {};
  if (typeof data !== "object" || Array.isArray(data)) {
    messages.push(broken("it must have lines of the form key: value"));
    return {};
  }
  const { title, publisher, date, lang, language, uri, url } = readFields(data, messages);
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

/** The fields that can be read; one that cannot is a message and costs no other. */
function readFields(data: object, messages: Message[]): z.infer<typeof FrontMatter> {
  const fields: Record<string, unknown> = {};
  const unread: string[] = [];
  for (const [name, schema] of Object.entries(FrontMatter.shape)) {
    const value: unknown = (data as Record<string, unknown>)[name] ?? undefined;
    const result = schema.safeParse(value);
    if (result.success) fields[name] = result.data;
    else unread.push(`${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
  }
  if (unread.length > 0)
    messages.push(broken(`${unread.join(", ")} (a date is YYYY, YYYY-MM or YYYY-MM-DD, the rest is text)`));
  return fields;
}

const broken = (reason: string): Message => ({
  severity: "error",
  stage: "read",
  rule: "front-matter",
  text: `The front matter cannot be read: ${reason}.`,
});
