import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Request, Response } from "express";

const compress = promisify(gzip);

// Below this, a gzip header costs more than it saves.
const SMALLEST_COMPRESSED = 1024;

/** An answer as it goes over the wire, made once and sent often. */
export interface EncodedAnswer {
  readonly body: Buffer;
  readonly compressed: Buffer | undefined;
  /** SHA-256 of the body; the strong ETag of each encoding is made of it. */
  readonly hash: string;
}

/** Serialises and compresses a JSON answer. */
export async function encodeAnswer(answer: unknown): Promise<EncodedAnswer> {
  const body = Buffer.from(JSON.stringify(answer), "utf8");
  return {
    body,
    compressed: body.length < SMALLEST_COMPRESSED ? undefined : await compress(body),
    hash: createHash("sha256").update(body).digest("base64url").slice(0, 27),
  };
}

/** Sends the answer in the encoding that the client takes, or 304 when it has it already. */
export function sendAnswer(request: Request, response: Response, answer: EncodedAnswer): void {
  const compressed = request.acceptsEncodings("gzip") === "gzip" ? answer.compressed : undefined;
  response.set("Cache-Control", "no-cache").vary("Accept-Encoding");
  // A strong ETag names the bytes, so each encoding has its own.
  response.set("ETag", compressed ? `"${answer.hash}-gzip"` : `"${answer.hash}"`);
  if (hasAlready(request.get("If-None-Match"), answer.hash)) {
    response.status(304).end();
    return;
  }
  response.type("application/json");
  if (compressed) response.set("Content-Encoding", "gzip");
  const body = compressed ?? answer.body;
  response.set("Content-Length", String(body.length)).end(body);
}

/** Compares as RFC 9110, 13.1.2 says for If-None-Match: weakly, and whatever the encoding. */
function hasAlready(header: string | undefined, hash: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((tag) => {
    const bare = tag.trim().replace(/^W\//, "");
    return bare === `"${hash}"` || bare === `"${hash}-gzip"`;
  });
}
