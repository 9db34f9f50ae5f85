import type { Language } from "../../core/document.ts";
import { fields, type PostWords, posts } from "./post-words.ts";

interface Post {
  readonly words: PostWords;
  readonly field: readonly string[];
  readonly level?: { readonly en: string; readonly zh: string };
}

/** Every way to write it, longest first, so that 副总裁 is tried before 总裁. */
const byLength = <Value>(entries: readonly (readonly [string, Value])[]): (readonly [string, Value])[] =>
  entries.toSorted((a, b) => b[0].length - a[0].length);

const postOf = byLength(
  posts.flatMap((words) =>
    [words.en, words.zh, ...(words.also ?? [])].map((text) => [text.toLowerCase(), words] as const),
  ),
);
const fieldsOf = new Map(
  fields.flatMap(([en, zh, ...also]) =>
    [en, zh, ...also].map((text) => [text.toLowerCase(), { en, zh }] as const),
  ),
);
const levels = [
  ["senior", "高级"],
  ["staff", "资深"],
  ["principal", "主任"],
  ["chief", "首席"],
] as const;

/**
 * A title in a reader's language, "vice president of product" for 产品副总裁, where all of it is in the table of posts and
 * fields; undefined where any of it is not.
 */
export function translateTitle(title: string, language: Language): string | undefined {
  const parsed = /\p{Script=Han}/u.test(title) ? parseChinese(title) : parseEnglish(title);
  if (!parsed) return undefined;
  return parsed.map((post) => sayPost(post, language)).join(language === "zh" ? "、" : ", ");
}

function sayPost({ words, field, level }: Post, language: Language): string {
  const named = field.map((each) => fieldsOf.get(each)?.[language] ?? each);
  if (language === "zh") return `${level?.zh ?? ""}${named.join("与")}${words.zh}`;
  const said = named.join(" and ");
  const post = words.field === "of" ? [words.en, ...(said ? ["of", said] : [])] : [said, words.en];
  return [level?.en, ...post].filter(Boolean).join(" ");
}

function parseChinese(title: string): Post[] | undefined {
  return allOf(
    title.split(/[、，/]|兼(?:任)?|和|及/u).filter((part) => part.trim() !== ""),
    (part) => {
      const written = part.trim().toLowerCase();
      const found = postOf.find(([text]) => written.endsWith(text));
      if (!found) return undefined;
      const [text, words] = found;
      return withField(words, written.slice(0, written.length - text.length));
    },
  );
}

function parseEnglish(title: string): Post[] | undefined {
  const whole = parseEnglishPost(title);
  if (whole) return [whole];
  return allOf(title.split(/,\s*(?:and )?| and /u), parseEnglishPost);
}

function parseEnglishPost(part: string): Post | undefined {
  const written = part.trim().toLowerCase();
  for (const [text, words] of postOf) {
    if (written === text) return { words, field: [] };
    const rest = written.startsWith(`${text} `) ? written.slice(text.length + 1) : undefined;
    const after = rest && /^(?:of|for) (.+)$/u.exec(rest)?.[1];
    if (after) return withField(words, after);
    if (words.field === "before" && written.endsWith(` ${text}`))
      return withField(words, written.slice(0, -text.length - 1));
  }
  return undefined;
}

/** The post with its field, or with both of its fields; undefined where one is not known. */
function withField(words: PostWords, written: string): Post | undefined {
  const field = written.trim();
  if (field === "") return { words, field: [] };
  const level = levels.find(([en, zh]) => field === en || field.startsWith(`${en} `) || field.startsWith(zh));
  if (level) {
    const [en, zh] = level;
    const inner = withField(words, field.slice((field.startsWith(zh) ? zh : en).length));
    return inner && { ...inner, level: { en, zh } };
  }
  if (fieldsOf.has(field)) return { words, field: [field] };
  const parts = field.split(/ and |与|和/u).map((each) => each.trim());
  return parts.length > 1 && parts.every((each) => fieldsOf.has(each)) ? { words, field: parts } : undefined;
}

function allOf<Result>(
  parts: readonly string[],
  parse: (part: string) => Result | undefined,
): Result[] | undefined {
  const parsed = parts.map(parse).filter((each) => each !== undefined);
  return parsed.length === parts.length && parts.length > 0 ? parsed : undefined;
}
