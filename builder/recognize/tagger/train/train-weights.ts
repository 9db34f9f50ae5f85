import { buildHashTable, type HashTable, lookUp } from "../hash-table.ts";
import { exponentiate, growLattice, sumPaths, transitionIndex } from "../lattice.ts";
import { ENTRIES, EXITS, TAGS, TRANSITIONS, TYPES } from "../name-tags.ts";
import { type FeatureReader, readFeatures } from "../read-features.ts";
import { allowTags } from "./allowed-tags.ts";
import type { LabelledSentence } from "./labelled-sentence.ts";

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Features seen in fewer tokens are not learnt. */
  readonly leastCount: number;
  /** Features that are learnt, and of these those that are kept at the end. */
  readonly mostLearnt: number;
  readonly mostKept: number;
  /** Share of features hidden from each token, so that contexts are learnt beside the names themselves. */
  readonly dropout: number;
  readonly random: () => number;
  readonly report: (line: string) => void;
}

export interface TrainedWeights {
  readonly features: Int32Array;
  readonly weights: Int8Array;
  readonly step: number;
  readonly transition: Float32Array;
}

/**
 * Learns the weights of the conditional random field from sentences with partial marks: the gradient is the difference
 * between what the marks allow and what the model expects (Tsuboi et al. 2008), the steps are AdaGrad's (Duchi et al. 2011).
 * Same sentences in the same order and same random numbers: same weights.
 */
export function trainWeights(
  sentences: readonly LabelledSentence[],
  reader: FeatureReader,
  options: TrainingOptions,
): TrainedWeights {
  const keys = frequentFeatures(sentences, reader, options);
  const table = buildHashTable(
    keys,
    Uint32Array.from(keys, (_, index) => index),
  );
  options.report(`${sentences.length} sentences, ${keys.length} features`);
  const weights = new Float32Array(keys.length * TAGS);
  const squares = new Float32Array(keys.length * TAGS).fill(1e-3);
  const transition = new Float64Array(TRANSITIONS);
  const transitionSquares = new Float64Array(TRANSITIONS).fill(1e-3);
  const state: State = {
    reader,
    table,
    weights,
    squares,
    transition,
    transitionSquares,
    options,
    ...scratchOf(),
  };
  const order = Uint32Array.from(sentences, (_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, options.random);
    let loss = 0;
    for (const index of order) loss += learn(sentences[index] as LabelledSentence, state, options.rate);
    options.report(`epoch ${epoch + 1}: loss ${(loss / sentences.length).toFixed(3)} a sentence`);
  }
  return prune(keys, weights, transition, options.mostKept);
}

interface State {
  readonly reader: FeatureReader;
  readonly table: HashTable;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transition: Float64Array;
  readonly transitionSquares: Float64Array;
  readonly options: TrainingOptions;
  readonly weight: Float64Array;
  rows: Int32Array;
  allowed: Uint16Array;
  expected: Float64Array;
  transitionGradient: Float64Array;
}

const scratchOf = () => ({
  weight: new Float64Array(TRANSITIONS),
  rows: new Int32Array(1 << 16),
  allowed: new Uint16Array(4096),
  expected: new Float64Array(4096 * TAGS),
  transitionGradient: new Float64Array(TRANSITIONS),
});

function frequentFeatures(
  sentences: readonly LabelledSentence[],
  reader: FeatureReader,
  options: TrainingOptions,
): Int32Array {
  const counts = new Map<number, number>();
  for (const sentence of sentences) {
    const used = reader.scratch.tokens;
    const perToken = readFeatures(sentence.text, reader);
    const total = used.count * perToken;
    for (let at = 0; at < total; at += 1) {
      const key = reader.scratch.hashes[at] as number;
      if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const frequent = [...counts].filter(([, count]) => count >= options.leastCount);
  frequent.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return Int32Array.from(frequent.slice(0, options.mostLearnt), ([key]) => key).sort();
}

/** Far enough that even a sentence read quite wrongly has a path. */
const DEPTH = 80;

/** One step on one sentence; returns its loss (negative logarithm of the probability of what the marks allow). */
function learn(sentence: LabelledSentence, state: State, rate: number): number {
  const { reader, table, weights, options } = state;
  const { tokens, lattice } = reader.scratch;
  const perToken = readFeatures(sentence.text, reader);
  const { count } = tokens;
  if (count === 0 || count > 4096) return 0;
  growLattice(lattice, count);
  const total = count * perToken;
  if (state.rows.length < total) state.rows = new Int32Array(total * 2);
  const { rows } = state;
  for (let token = 0; token < count; token += 1) {
    const target = token * TAGS;
    lattice.emission.fill(0, target, target + TAGS);
    for (let at = token * perToken; at < (token + 1) * perToken; at += 1) {
      const isHidden = options.random() < options.dropout;
      const row = isHidden ? -1 : lookUp(table, reader.scratch.hashes[at] as number) * TAGS;
      rows[at] = row;
      if (row < 0) continue;
      for (let tag = 0; tag < TAGS; tag += 1)
        lattice.emission[target + tag] =
          (lattice.emission[target + tag] as number) + (weights[row + tag] as number);
    }
  }
  exponentiate(state.transition, state.weight);
  allowTags(sentence, tokens, state.allowed);
  const all = sumPaths(lattice, count, state.weight, undefined, DEPTH);
  state.expected.fill(0, 0, count * TAGS);
  state.transitionGradient.fill(0);
  addExpectations(state, count, -1);
  const some = sumPaths(lattice, count, state.weight, state.allowed, DEPTH);
  if (some === -Infinity) return 0;
  addExpectations(state, count, 1);
  step(state, count, perToken, rate);
  return all - some;
}

/** Adds `sign` times the probability of each tag and of each pair of tags, after `sumPaths`. */
function addExpectations(state: State, count: number, sign: number): void {
  const { forward, backward, potential, scale } = state.reader.scratch.lattice;
  const { expected, transitionGradient, weight } = state;
  for (let at = 0; at < count * TAGS; at += 1)
    expected[at] = (expected[at] as number) + sign * (forward[at] as number) * (backward[at] as number);
  const pair = (from: number, to: number, before: number, row: number, factor: number) => {
    const index = transitionIndex(from, to);
    const value =
      (forward[before + from] as number) *
      (weight[index] as number) *
      (potential[row + to] as number) *
      (backward[row + to] as number) *
      factor;
    transitionGradient[index] = (transitionGradient[index] as number) + value;
  };
  // The first token follows an imagined O.
  for (let to = 0; to < ENTRIES; to += 1) {
    transitionGradient[to] =
      (transitionGradient[to] as number) + sign * (forward[to] as number) * (backward[to] as number);
  }
  for (let i = 1; i < count; i += 1) {
    const row = i * TAGS;
    const before = row - TAGS;
    const factor = sign / (scale[i] as number);
    for (let from = 0; from < EXITS; from += 1) {
      if ((forward[before + from] as number) < 1e-9) continue;
      for (let to = 0; to < ENTRIES; to += 1) pair(from, to, before, row, factor);
    }
    for (let type = 0; type < TYPES; type += 1) {
      for (const from of [EXITS + type, ENTRIES + type]) {
        if ((forward[before + from] as number) < 1e-9) continue;
        pair(from, ENTRIES + type, before, row, factor);
        pair(from, 1 + type, before, row, factor);
      }
    }
  }
}

function step(state: State, count: number, perToken: number, rate: number): void {
  const { rows, weights, squares, expected } = state;
  for (let token = 0; token < count; token += 1) {
    const source = token * TAGS;
    let most = 0;
    for (let tag = 0; tag < TAGS; tag += 1) most = Math.max(most, Math.abs(expected[source + tag] as number));
    if (most < 0.002) continue;
    for (let at = token * perToken; at < (token + 1) * perToken; at += 1) {
      const row = rows[at] as number;
      if (row < 0) continue;
      for (let tag = 0; tag < TAGS; tag += 1) {
        const gradient = expected[source + tag] as number;
        if (gradient < 1e-4 && gradient > -1e-4) continue;
        const square = (squares[row + tag] as number) + gradient * gradient;
        squares[row + tag] = square;
        weights[row + tag] = (weights[row + tag] as number) + (rate * gradient) / Math.sqrt(square);
      }
    }
  }
  for (let k = 0; k < TRANSITIONS; k += 1) {
    const gradient = state.transitionGradient[k] as number;
    if (gradient === 0) continue;
    const square = (state.transitionSquares[k] as number) + gradient * gradient;
    state.transitionSquares[k] = square;
    state.transition[k] = (state.transition[k] as number) + (rate * gradient) / Math.sqrt(square);
  }
}

/** Keeps the features with the largest weights and rounds them to 8 bits. */
function prune(
  keys: Int32Array,
  weights: Float32Array,
  transition: Float64Array,
  most: number,
): TrainedWeights {
  const size = new Float64Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag += 1) sum += Math.abs(weights[index * TAGS + tag] as number);
    size[index] = sum;
  }
  const byName = (a: number, b: number) => (keys[a] as number) - (keys[b] as number);
  const kept = [...keys.keys()]
    .sort((a, b) => (size[b] as number) - (size[a] as number) || byName(a, b))
    .slice(0, most);
  kept.sort(byName);
  let top = 0;
  for (const index of kept)
    for (let tag = 0; tag < TAGS; tag += 1)
      top = Math.max(top, Math.abs(weights[index * TAGS + tag] as number));
  const unit = Math.fround(Math.max(top, 1e-6) / 127);
  const rounded = new Int8Array(kept.length * TAGS);
  kept.forEach((index, row) => {
    for (let tag = 0; tag < TAGS; tag += 1)
      rounded[row * TAGS + tag] = Math.round((weights[index * TAGS + tag] as number) / unit);
  });
  return {
    features: Int32Array.from(kept, (index) => keys[index] as number),
    weights: rounded,
    step: unit,
    transition: Float32Array.from(transition),
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const value = order[last] as number;
    order[last] = order[other] as number;
    order[other] = value;
  }
}
