import { TAGS } from "./name-tags.ts";

/**
 * Weights by feature hash in the form that adds up fastest: an open-addressed table whose records hold a hash and its
 * `TAGS` weights side by side (mostly one cache line a look-up), as unsigned bytes packed four to a word, so that two masks
 * and two additions add four weights.
 */
export interface FeatureWeights {
  readonly mask: number;
  /** One byte of each record's hash, 0 where it is empty: small enough to stay in the cache, and it answers most misses. */
  readonly marks: Uint8Array;
  readonly records: Int32Array;
}

/** Bytes are weights plus this, so that no lane ever borrows from its neighbour. */
const BIAS = 128;

/** Words of a record: the hash, then the weights. */
const RECORD = 1 + TAGS / 4;

/** The byte of a hash that stands in `marks`; never 0. */
const markOf = (hash: number): number => (hash >>> 24) | 1;

/** Builds the table from hashes and their signed weights, `TAGS` each. */
export function buildFeatureWeights(hashes: Int32Array, weights: Int8Array): FeatureWeights {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const marks = new Uint8Array(size);
  const records = new Int32Array(size * RECORD);
  for (let index = 0; index < hashes.length; index += 1) {
    const hash = hashes[index] as number;
    let slot = hash & mask;
    while (marks[slot] !== 0) slot = (slot + 1) & mask;
    marks[slot] = markOf(hash);
    records[slot * RECORD] = hash;
    for (let word = 0; word < RECORD - 1; word += 1) {
      let packed = 0;
      for (let byte = 0; byte < 4; byte += 1)
        packed |= ((weights[index * TAGS + word * 4 + byte] as number) + BIAS) << (byte * 8);
      records[slot * RECORD + 1 + word] = packed;
    }
  }
  return { mask, marks, records };
}

const LANES = 0x00ff00ff;

/** Slots that a token's features lead to; a token has fewer than 257 features. */
const found = new Int32Array(257);

/**
 * Adds the weights of the features `hashes[from..to)` and writes their sums times `step` to `out[at..at + TAGS)`. A sum
 * has room for 257 features (16 bits a lane). First all slots, then all sums: the processor fetches several records at once.
 */
export function addWeights(
  table: FeatureWeights,
  hashes: Int32Array,
  from: number,
  to: number,
  step: number,
  out: Float32Array,
  at: number,
): void {
  const { mask, marks, records } = table;
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const hash = hashes[index] as number;
    const wanted = markOf(hash);
    let slot = hash & mask;
    let mark = marks[slot] as number;
    while (mark !== 0 && (mark !== wanted || records[slot * RECORD] !== hash)) {
      slot = (slot + 1) & mask;
      mark = marks[slot] as number;
    }
    found[count] = slot * RECORD;
    count += mark === 0 ? 0 : 1;
  }
  let a0 = 0;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  for (let index = 0; index < count; index += 1) {
    const base = found[index] as number;
    const w0 = records[base + 1] as number;
    const w1 = records[base + 2] as number;
    const w2 = records[base + 3] as number;
    const w3 = records[base + 4] as number;
    a0 = (a0 + (w0 & LANES)) | 0;
    b0 = (b0 + ((w0 >>> 8) & LANES)) | 0;
    a1 = (a1 + (w1 & LANES)) | 0;
    b1 = (b1 + ((w1 >>> 8) & LANES)) | 0;
    a2 = (a2 + (w2 & LANES)) | 0;
    b2 = (b2 + ((w2 >>> 8) & LANES)) | 0;
    a3 = (a3 + (w3 & LANES)) | 0;
    b3 = (b3 + ((w3 >>> 8) & LANES)) | 0;
  }
  const bias = count * BIAS;
  spread(a0, b0, bias, step, out, at);
  spread(a1, b1, bias, step, out, at + 4);
  spread(a2, b2, bias, step, out, at + 8);
  spread(a3, b3, bias, step, out, at + 12);
}

function spread(even: number, odd: number, bias: number, step: number, out: Float32Array, at: number): void {
  out[at] = ((even & 0xffff) - bias) * step;
  out[at + 1] = ((odd & 0xffff) - bias) * step;
  out[at + 2] = ((even >>> 16) - bias) * step;
  out[at + 3] = ((odd >>> 16) - bias) * step;
}
