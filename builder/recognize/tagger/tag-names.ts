import { addWeights } from "./feature-weights.ts";
import { findBestPath, growLattice, probabilityOf, sumPaths } from "./lattice.ts";
import type { NameModel } from "./name-model.ts";
import { EXITS, type NameType, nameTypes, OUTSIDE, TAGS, typeOfTag } from "./name-tags.ts";
import { readFeatures } from "./read-features.ts";

/** A name in a sentence: UTF-16 offsets, half-open; `confidence` is the probability (0–1) of exactly this name with this type. */
export interface TaggedName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  readonly confidence: number;
}

/** Tags whose score is this much below the best of their token count as impossible when confidence is summed up. */
const DEPTH = 14;

/**
 * Finds names in one sentence with a linear-chain conditional random field (Lafferty et al. 2001) over hashed features.
 * The best path gives the names, the forward–backward sums their confidence. Throws where the model is of another language.
 */
export function tagNames(sentence: string, language: "en" | "zh", model: NameModel): TaggedName[] {
  if (model.language !== language)
    throw new Error(`A name model for "${model.language}" cannot tag a sentence in "${language}".`);
  const perToken = readFeatures(sentence, model);
  const { tokens, lattice } = model.scratch;
  const { count } = tokens;
  if (count === 0) return [];
  growLattice(lattice, count);
  if (model.scratch.path.length < count) model.scratch.path = new Uint8Array(count * 2);
  const { path } = model.scratch;
  for (let token = 0; token < count; token += 1) {
    addWeights(
      model.features,
      model.scratch.hashes,
      token * perToken,
      (token + 1) * perToken,
      model.step,
      lattice.emission,
      token * TAGS,
    );
  }
  findBestPath(lattice, count, model.transition, path);
  const names: TaggedName[] = [];
  for (let at = 0; at < count; at += 1) {
    if (path[at] === OUTSIDE) continue;
    if (names.length === 0) sumPaths(lattice, count, model.transitionWeight, undefined, DEPTH);
    let last = at;
    while ((path[last] as number) >= EXITS) last += 1;
    names.push({
      start: tokens.start[at] as number,
      end: tokens.end[last] as number,
      type: nameTypes[typeOfTag(path[at] as number)] as NameType,
      confidence: Math.min(1, probabilityOf(lattice, model.transitionWeight, path, at, last + 1)),
    });
    at = last;
  }
  return names;
}
