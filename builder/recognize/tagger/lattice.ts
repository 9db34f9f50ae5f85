import { ENTRIES, EXITS, innerTransition, OUTSIDE, TAGS, TRANSITIONS, TYPES } from "./name-tags.ts";

/** Scratch of one sentence's dynamic programming; reused. Scores are natural logarithms. */
export interface Lattice {
  /** Emission score by token and tag. */
  emission: Float32Array;
  back: Uint8Array;
  /** Scaled forward and backward sums and the scale by token. */
  forward: Float64Array;
  backward: Float64Array;
  potential: Float64Array;
  scale: Float64Array;
}

export function createLattice(tokens: number): Lattice {
  return {
    emission: new Float32Array(tokens * TAGS),
    back: new Uint8Array(tokens * TAGS),
    forward: new Float64Array(tokens * TAGS),
    backward: new Float64Array(tokens * TAGS),
    potential: new Float64Array(tokens * TAGS),
    scale: new Float64Array(tokens),
  };
}

export function growLattice(lattice: Lattice, tokens: number): void {
  if (lattice.scale.length < tokens) Object.assign(lattice, createLattice(tokens * 2));
}

const current = new Float64Array(TAGS);
const next = new Float64Array(TAGS);
const possible = new Uint8Array(TAGS);

/** Writes the best tag of each token into `path` (Viterbi). */
export function findBestPath(
  lattice: Lattice,
  count: number,
  transition: Float64Array,
  path: Uint8Array,
): void {
  if (count === 0) return;
  const { emission, back } = lattice;
  for (let tag = 0; tag < TAGS; tag += 1)
    current[tag] = tag < ENTRIES ? (emission[tag] as number) + (transition[tag] as number) : -Infinity;
  for (let i = 1; i < count; i += 1) {
    const row = i * TAGS;
    for (let to = 0; to < ENTRIES; to += 1) {
      let best = -Infinity;
      let from = 0;
      for (let exit = 0; exit < EXITS; exit += 1) {
        const score = (current[exit] as number) + (transition[exit * ENTRIES + to] as number);
        if (score > best) {
          best = score;
          from = exit;
        }
      }
      next[to] = best + (emission[row + to] as number);
      back[row + to] = from;
    }
    for (let type = 0; type < TYPES; type += 1) {
      const begin = EXITS + type;
      const inside = ENTRIES + type;
      const end = 1 + type;
      const base = innerTransition(type);
      const b = current[begin] as number;
      const n = current[inside] as number;
      const toInsideB = b + (transition[base] as number);
      const toInsideI = n + (transition[base + 2] as number);
      back[row + inside] = toInsideB >= toInsideI ? begin : inside;
      next[inside] = (toInsideB >= toInsideI ? toInsideB : toInsideI) + (emission[row + inside] as number);
      const toEndB = b + (transition[base + 1] as number);
      const toEndI = n + (transition[base + 3] as number);
      const toEnd = toEndB >= toEndI ? toEndB : toEndI;
      const asLast = toEnd + (emission[row + end] as number);
      if (asLast > (next[end] as number)) {
        next[end] = asLast;
        back[row + end] = toEndB >= toEndI ? begin : inside;
      }
    }
    current.set(next);
  }
  let tag = OUTSIDE;
  for (let exit = 1; exit < EXITS; exit += 1)
    if ((current[exit] as number) > (current[tag] as number)) tag = exit;
  for (let i = count - 1; i >= 0; i -= 1) {
    path[i] = tag;
    tag = back[i * TAGS + tag] as number;
  }
}

/** Exponentials of the transition scores, as `sumPaths` wants them. */
export function exponentiate(transition: Float64Array, out: Float64Array): void {
  for (let k = 0; k < TRANSITIONS; k += 1) out[k] = Math.exp(transition[k] as number);
}

/**
 * Sums over all paths (forward–backward with scaling, as in Rabiner 1989). Tags not in the bit mask `allowed` of a token
 * have no path, nor have those that score more than `depth` below a token's best. Returns the logarithm of the sum; −Infinity where nothing is allowed.
 */
export function sumPaths(
  lattice: Lattice,
  count: number,
  weight: Float64Array,
  allowed: Uint16Array | undefined,
  depth: number,
): number {
  const { emission, potential, forward, backward, scale } = lattice;
  let logarithm = 0;
  for (let i = 0; i < count; i += 1) {
    const row = i * TAGS;
    let top = -Infinity;
    for (let tag = 0; tag < TAGS; tag += 1)
      if ((emission[row + tag] as number) > top) top = emission[row + tag] as number;
    const mask = allowed ? (allowed[i] as number) : 0xffff;
    for (let tag = 0; tag < TAGS; tag += 1) {
      const distance = (emission[row + tag] as number) - top;
      potential[row + tag] =
        (mask & (1 << tag)) === 0 || distance < -depth ? 0 : distance === 0 ? 1 : Math.exp(distance);
    }
    logarithm += top;
    let sum = 0;
    if (i === 0) {
      for (let tag = 0; tag < TAGS; tag += 1) {
        forward[tag] = tag < ENTRIES ? (potential[tag] as number) * (weight[tag] as number) : 0;
        sum += forward[tag] as number;
      }
    } else {
      const before = row - TAGS;
      // Most exits of most tokens are impossible; only the possible ones cost time.
      let exits = 0;
      for (let exit = 0; exit < EXITS; exit += 1) {
        possible[exits] = exit;
        exits += (forward[before + exit] as number) > 0 ? 1 : 0;
      }
      for (let to = 0; to < ENTRIES; to += 1) {
        let value = 0;
        if ((potential[row + to] as number) > 0) {
          for (let index = 0; index < exits; index += 1) {
            const exit = possible[index] as number;
            value += (forward[before + exit] as number) * (weight[exit * ENTRIES + to] as number);
          }
        }
        forward[row + to] = value;
      }
      for (let type = 0; type < TYPES; type += 1) {
        const base = innerTransition(type);
        const b = forward[before + EXITS + type] as number;
        const n = forward[before + ENTRIES + type] as number;
        forward[row + ENTRIES + type] = b * (weight[base] as number) + n * (weight[base + 2] as number);
        forward[row + 1 + type] =
          (forward[row + 1 + type] as number) +
          b * (weight[base + 1] as number) +
          n * (weight[base + 3] as number);
      }
      for (let tag = 0; tag < TAGS; tag += 1) {
        const value = (forward[row + tag] as number) * (potential[row + tag] as number);
        forward[row + tag] = value;
        sum += value;
      }
    }
    if (!(sum > 0)) return -Infinity;
    scale[i] = sum;
    logarithm += Math.log(sum);
    const inverse = 1 / sum;
    for (let tag = 0; tag < TAGS; tag += 1) forward[row + tag] = (forward[row + tag] as number) * inverse;
  }
  // A sentence ends outside or at the end of a name.
  const lastRow = (count - 1) * TAGS;
  let ended = 0;
  for (let tag = 0; tag < TAGS; tag += 1) {
    backward[lastRow + tag] = tag < EXITS ? 1 : 0;
    if (tag < EXITS) ended += forward[lastRow + tag] as number;
  }
  if (!(ended > 0)) return -Infinity;
  for (let tag = 0; tag < EXITS; tag += 1) backward[lastRow + tag] = 1 / ended;
  for (let i = count - 2; i >= 0; i -= 1) {
    const row = i * TAGS;
    const after = row + TAGS;
    const inverse = 1 / (scale[i + 1] as number);
    for (let tag = 0; tag < TAGS; tag += 1)
      next[tag] = (potential[after + tag] as number) * (backward[after + tag] as number) * inverse;
    backward.fill(0, row, row + EXITS);
    // Most tags of most tokens are impossible; only the possible ones cost time.
    for (let to = 0; to < ENTRIES; to += 1) {
      const value = next[to] as number;
      if (value === 0) continue;
      for (let exit = 0; exit < EXITS; exit += 1) {
        backward[row + exit] =
          (backward[row + exit] as number) + (weight[exit * ENTRIES + to] as number) * value;
      }
    }
    for (let type = 0; type < TYPES; type += 1) {
      const base = innerTransition(type);
      const inside = next[ENTRIES + type] as number;
      const end = next[1 + type] as number;
      backward[row + EXITS + type] = (weight[base] as number) * inside + (weight[base + 1] as number) * end;
      backward[row + ENTRIES + type] =
        (weight[base + 2] as number) * inside + (weight[base + 3] as number) * end;
    }
  }
  return logarithm + Math.log(ended);
}

/**
 * Probability of the stretch of tags `path[from..to)` given the sentence, after `sumPaths`: the forward sum at its first
 * token, the steps between, the backward sum at its last.
 */
export function probabilityOf(
  lattice: Lattice,
  weight: Float64Array,
  path: Uint8Array,
  from: number,
  to: number,
): number {
  const { forward, backward, potential, scale } = lattice;
  let value = forward[from * TAGS + (path[from] as number)] as number;
  for (let i = from + 1; i < to; i += 1) {
    const before = path[i - 1] as number;
    const tag = path[i] as number;
    value *=
      ((weight[transitionIndex(before, tag)] as number) * (potential[i * TAGS + tag] as number)) /
      (scale[i] as number);
  }
  return value * (backward[(to - 1) * TAGS + (path[to - 1] as number)] as number);
}

/** Index of the transition weight between two tags; the pair must be possible. */
export function transitionIndex(from: number, to: number): number {
  if (from < EXITS) return from * ENTRIES + to;
  const type = (from - 1) % TYPES;
  return innerTransition(type) + (from >= ENTRIES ? 2 : 0) + (to < EXITS ? 1 : 0);
}
