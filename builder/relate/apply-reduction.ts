import { type Encoded, type NameRef, replace, type Unit, unitOfType } from "./encode.ts";
import type { AliasPair, Holding, Post } from "./reduction.ts";

/** A sentence while it is being reduced. */
export interface Reducing {
  encoded: Encoded;
  readonly posts: Post[];
  readonly holdings: Holding[];
  readonly aliases: AliasPair[];
}

/** Code characters [from, to) become one unit; a negative `to` means the end of the match. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly char: string;
  readonly unit: Unit;
}

/** Applies a reduction wherever its pattern matches, left to right; the indices of the groups are handed over. */
export function each(
  state: Reducing,
  pattern: RegExp,
  act: (match: RegExpExecArray, groups: number[]) => Replacement | undefined,
): void {
  const search = new RegExp(pattern.source, `${pattern.flags}g`);
  for (let at = 0; ; ) {
    search.lastIndex = at;
    const match = search.exec(state.encoded.code);
    if (!match) return;
    const { length } = state.encoded.code;
    const groups = (match.indices ?? []).slice(1).map((range) => range?.[0] ?? -1);
    const result = act(match, groups);
    if (result) {
      const to = result.to < 0 ? match.index + match[0].length : result.to;
      state.encoded = replace(state.encoded, result.from, to, result.char, result.unit);
    }
    // What was made may be the beginning of the next one (董事、总裁兼首席执行官); it must be shorter, so this ends.
    const isShorter = result !== undefined && state.encoded.code.length < length;
    at = isShorter ? result.from : match.index + 1;
  }
}

/** Emits the post and leaves the person, who remembers title and organisation. */
export function emitPost(
  state: Reducing,
  at: { organisation: number; title: number; person: number },
  isFormer: boolean,
  start: number,
  end: number,
): Replacement | undefined {
  const { encoded } = state;
  const organisation = encoded.units[at.organisation]?.names[0];
  const title = encoded.units[at.title]?.value;
  const person = encoded.units[at.person]?.names[0];
  if (!organisation || !title || !person) return undefined;
  const former = isFormer || title.isFormer === true;
  state.posts.push({
    organisation,
    person,
    title,
    isFormer: former,
    start: encoded.from[start] ?? 0,
    end: encoded.to[end - 1] ?? 0,
  });
  const ref: NameRef = {
    ...person,
    title: former ? { ...title, isFormer: true } : title,
    home: organisation,
  };
  return { from: start, to: end, char: unitOfType.person, unit: { names: [ref] } };
}

/** Emits the pair of names and leaves the long one up to the end of the match. */
export function emitAlias(state: Reducing, longAt: number, shortAt: number): Replacement {
  const { units, code } = state.encoded;
  const long = units[longAt]?.names[0];
  const short = units[shortAt]?.names[0];
  if (long && short) state.aliases.push({ long, short });
  return { from: longAt, to: -1, char: code[longAt] ?? "", unit: units[longAt] ?? { names: [] } };
}

/** Emits the holding and leaves what is owned. */
export function emitHolding(
  state: Reducing,
  owner: number,
  owned: number,
  start: number,
  end: number,
): Replacement | undefined {
  const { encoded } = state;
  const first = encoded.units[owner]?.names[0];
  const unit = encoded.units[owned];
  const second = unit?.names[0];
  if (!first || !unit || !second) return undefined;
  state.holdings.push({
    owner: first,
    owned: second,
    start: encoded.from[start] ?? 0,
    end: encoded.to[end - 1] ?? 0,
  });
  return { from: start, to: end, char: encoded.code[owned] ?? "", unit };
}

/** Leaves the person, who remembers a title that named no organisation. */
export function keepTitle(
  state: Reducing,
  match: RegExpExecArray,
  person: number,
  title: number,
  isFormer: boolean,
): Replacement | undefined {
  const who = state.encoded.units[person]?.names[0];
  const value = state.encoded.units[title]?.value;
  if (!who || !value || who.title) return undefined;
  const ref: NameRef = { ...who, title: isFormer ? { ...value, isFormer } : value };
  return {
    from: match.index,
    to: match.index + match[0].length,
    char: unitOfType.person,
    unit: { names: [ref] },
  };
}
