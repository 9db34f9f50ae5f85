import { createHash } from "node:crypto";
import { type KeptView, ViewId } from "../../core/api.ts";

const SHORTEST = 10;
const LONGEST = 20;
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/**
 * The ids that a view may have, shortest first: beginnings of the SHA-256 of what it holds, in base 32 (RFC 4648, lower
 * case). Fifty bits are enough unless someone makes two views collide; then the later one has a longer id.
 */
export function viewIds(view: KeptView): ViewId[] {
  const held =
    "address" in view
      ? [view.address]
      : [view.story.title, ...view.story.steps.map(({ title, text, address }) => [title, text, address])];
  const hash = createHash("sha256").update(JSON.stringify(held)).digest();
  const letters = Array.from({ length: LONGEST }, (_, at) => alphabet[fiveBits(hash, at * 5)]).join("");
  return Array.from({ length: LONGEST - SHORTEST + 1 }, (_, more) =>
    ViewId.parse(letters.slice(0, SHORTEST + more)),
  );
}

function fiveBits(bytes: Buffer, from: number): number {
  const pair = bytes.readUInt16BE(Math.floor(from / 8));
  return (pair >> (11 - (from % 8))) & 31;
}
