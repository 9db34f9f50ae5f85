import { buildFeatureWeights, type FeatureWeights } from "./feature-weights.ts";
import { type ChineseMarks, createChineseMarks } from "./features-zh.ts";
import { buildHashTable, type HashTable } from "./hash-table.ts";
import { createLattice, exponentiate, type Lattice } from "./lattice.ts";
import { TAGS, TRANSITIONS } from "./name-tags.ts";
import { createTokenBuffer, type TokenBuffer } from "./token-buffer.ts";

/** What training yields and a file holds: everything of a model that is data. */
export interface NameWeights {
  readonly language: "en" | "zh";
  /** Feature hashes in ascending order, and for each `TAGS` weights in units of `step`. */
  readonly features: Int32Array;
  readonly weights: Int8Array;
  readonly step: number;
  readonly transition: Float32Array;
  /** Word hashes in ascending order with their class bits, and (Chinese) hashes of character pairs with their place in names. */
  readonly words: Int32Array;
  readonly wordBits: Uint16Array;
  readonly pairs: Int32Array;
  readonly pairBits: Uint8Array;
}

/** A model ready to tag, with its scratch memory: one model serves one thread. */
export interface NameModel {
  readonly language: "en" | "zh";
  readonly features: FeatureWeights;
  readonly step: number;
  readonly words: HashTable;
  readonly pairs: HashTable;
  readonly transition: Float64Array;
  readonly transitionWeight: Float64Array;
  readonly scratch: {
    tokens: TokenBuffer;
    marks: ChineseMarks;
    hashes: Int32Array;
    lattice: Lattice;
    path: Uint8Array;
  };
}

const MAGIC = 0x314d4e54; // "TNM1" in little-endian order

/** Writes a model as bytes: a header of six 32-bit numbers, then the arrays one after the other, little-endian. */
export function encodeNameModel(model: NameWeights): Uint8Array {
  const { features, words, pairs } = model;
  const size = 24 + TRANSITIONS * 4 + features.length * (4 + TAGS) + words.length * 6 + pairs.length * 5;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put32 = (value: number) => {
    view.setInt32(at, value, true);
    at += 4;
  };
  const putFloat = (value: number) => {
    view.setFloat32(at, value, true);
    at += 4;
  };
  put32(MAGIC);
  put32(model.language === "en" ? 0 : 1);
  put32(features.length);
  put32(words.length);
  put32(pairs.length);
  putFloat(model.step);
  model.transition.forEach(putFloat);
  features.forEach(put32);
  words.forEach(put32);
  pairs.forEach(put32);
  for (const bits of model.wordBits) {
    view.setUint16(at, bits, true);
    at += 2;
  }
  bytes.set(model.pairBits, at);
  at += model.pairBits.length;
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), at);
  return bytes;
}

/** Reads the bytes of `encodeNameModel`; throws where they are something else or cut short. */
export function decodeNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getInt32(0, true) !== MAGIC) {
    throw new Error(
      `These ${bytes.length} bytes are not a name model; expected a file that train:names wrote.`,
    );
  }
  const featureCount = view.getInt32(8, true);
  const wordCount = view.getInt32(12, true);
  const pairCount = view.getInt32(16, true);
  const expected = 24 + TRANSITIONS * 4 + featureCount * (4 + TAGS) + wordCount * 6 + pairCount * 5;
  if (bytes.length !== expected)
    throw new Error(`The name model has ${bytes.length} bytes; its header promises ${expected}.`);
  let at = 24;
  const read32 = (count: number): Int32Array => {
    const out = new Int32Array(count);
    for (let index = 0; index < count; index += 1) out[index] = view.getInt32(at + index * 4, true);
    at += count * 4;
    return out;
  };
  const transition = new Float64Array(TRANSITIONS);
  for (let index = 0; index < TRANSITIONS; index += 1)
    transition[index] = view.getFloat32(at + index * 4, true);
  at += TRANSITIONS * 4;
  const features = read32(featureCount);
  const words = read32(wordCount);
  const pairs = read32(pairCount);
  const wordBits = new Uint16Array(wordCount);
  for (let index = 0; index < wordCount; index += 1) wordBits[index] = view.getUint16(at + index * 2, true);
  at += wordCount * 2;
  // Copies: `slice` of a Node buffer would share its memory.
  const pairBits = new Uint8Array(bytes.subarray(at, at + pairCount));
  at += pairCount;
  const weights = new Int8Array(bytes.subarray(at, at + featureCount * TAGS));
  return prepareModel({
    language: view.getInt32(4, true) === 0 ? "en" : "zh",
    features,
    weights,
    step: view.getFloat32(20, true),
    transition: Float32Array.from(transition),
    words,
    wordBits,
    pairs,
    pairBits,
  });
}

/** Builds the tables that tagging looks things up in. */
export function prepareModel(data: NameWeights): NameModel {
  const transition = Float64Array.from(data.transition);
  const transitionWeight = new Float64Array(TRANSITIONS);
  exponentiate(transition, transitionWeight);
  const capacity = 512;
  return {
    language: data.language,
    features: buildFeatureWeights(data.features, data.weights),
    step: data.step,
    words: buildHashTable(data.words, data.wordBits),
    pairs: buildHashTable(data.pairs, data.pairBits),
    transition,
    transitionWeight,
    scratch: {
      tokens: createTokenBuffer(capacity),
      marks: createChineseMarks(capacity),
      hashes: new Int32Array(capacity * 48),
      lattice: createLattice(capacity),
      path: new Uint8Array(capacity),
    },
  };
}
