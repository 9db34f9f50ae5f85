import { Document, DocumentId, Language } from "../../core/document.ts";
import type { Message } from "../../core/message.ts";
import { languageOf } from "../languages/language-of.ts";
import { formatOf, inputFormats } from "./index.ts";
import type { InputFile } from "./input.ts";

/** Larger files are refused: an article has some thousand characters, a book a million. */
export const MAX_BYTES = 20_000_000;

export interface ReadDocument {
  /** Absent where the file could not be read. */
  readonly document?: Document;
  readonly messages: readonly Message[];
}

/**
 * Turns one file into a Document, or into one message that says why not.
 * `hash` is SHA-256 in hexadecimal over the stored text; it comes in because this module is pure.
 */
export function read(file: InputFile, hash: (text: string) => string): ReadDocument {
  const id = DocumentId.parse(stemOf(file.path));
  const failed = (rule: string, text: string): ReadDocument => ({
    messages: [{ severity: "error", stage: "read", document: id, rule, text: `${file.path}: ${text}` }],
  });
  const format = formatOf(file.path);
  if (!format) {
    const known = inputFormats.flatMap((each) => each.extensions).join(", ");
    return failed("format", `this kind of file is not read; known are ${known}.`);
  }
  const size = file.size ?? file.bytes.length;
  if (size === 0) return failed("empty", "the file is empty.");
  if (size > MAX_BYTES) {
    const megabytes = Math.round(size / 1e6);
    return failed("size", `the file has ${megabytes} MB; ${MAX_BYTES / 1e6} MB is the most that is read.`);
  }
  if (isUtf16(file.bytes)) return failed("encoding", "this is UTF-16; save it as UTF-8 and try again.");
  if (file.bytes.subarray(0, 65_536).includes(0)) return failed("binary", "this is a binary file, not text.");
  const content = decode(file.bytes, "utf-8");
  if (content === undefined) {
    const guess = /[\u4e00-\u9fff]{2}/.test(decode(file.bytes, "gb18030") ?? "") ? ", perhaps GBK" : "";
    return failed("encoding", `this is not UTF-8${guess}; save it as UTF-8 and try again.`);
  }
  const { draft, messages } = format.read(normalise(content));
  if (!/[\p{L}\p{N}]/u.test(draft.text)) return failed("empty", "there is no text in the file.");
  // "zh-CN" and "EN" are what people write.
  const named = Language.safeParse(draft.language?.toLowerCase().split(/[-_]/)[0]);
  const document = Document.parse({
    id,
    title: draft.title ?? id,
    ...(draft.publisher ? { publisher: draft.publisher } : {}),
    ...(draft.date ? { date: draft.date } : {}),
    language: named.success ? named.data : languageOf(draft.text),
    ...(draft.uri ? { uri: draft.uri } : {}),
    sha256: hash(draft.text),
    text: draft.text,
  });
  return {
    document,
    messages: messages.map((message) => ({
      ...message,
      document: id,
      text: `${file.path}: ${message.text}`,
    })),
  };
}

/** By its byte order mark. */
const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** File name without folder and ending. */
export function stemOf(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  return name.replace(/\.(txt|md|markdown|raw\.txt)$/i, "") || name;
}

const normalise = (content: string): string =>
  content
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
