import type { DrawnGraph } from "./drawn-graph.ts";
import type { GraphIndex } from "./graph-index.ts";

/** More parallel statements than this are drawn as one line with their number. */
export const MOST_FANNED = 8;

/** Many statements between the same two, drawn as one line. */
export interface Bundle {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly statements: readonly number[];
}

/** How parallel statements lie beside each other. */
export interface Fan {
  /**
   * Distance from the straight line in lines, by statement, seen along its own direction: 0 is straight, and two that
   * differ by 1 lie one spacing apart. For a statement about the subject itself: how many loops lie within it.
   */
  readonly slots: Float32Array;
  /** The outermost slot of the statement's group. */
  readonly outermost: Float32Array;
  readonly bundles: readonly Bundle[];
  /** Bundles whose statements are fanned out, since they were opened: they can be closed again. */
  readonly opened: readonly Bundle[];
  /** Statements that a bundle or a leading statement stands for. */
  readonly bundled: ReadonlySet<number>;
  /** For how many others a leading statement stands. */
  readonly standsFor: ReadonlyMap<number, number>;
}

/**
 * Fans the drawn statements of each pair out around the straight line: those of one direction on one side, those of the
 * other on the other. `opened` holds the keys of bundles to fan out all the same; `leading` says of some pairs which
 * statements are drawn for all of them.
 */
export function fan(
  index: GraphIndex,
  drawn: DrawnGraph,
  opened: ReadonlySet<string>,
  leading: ReadonlyMap<string, ReadonlySet<number>> = new Map(),
): Fan {
  const slots = new Float32Array(index.statements.length);
  const outermost = new Float32Array(index.statements.length);
  const bundles: Bundle[] = [];
  const bundled = new Set<number>();
  const fannedOut: Bundle[] = [];
  const standsFor = new Map<number, number>();
  for (const { key, from, to, statements: all } of groupByPair(index, drawn)) {
    const leaders = leading.get(key);
    const statements = leaders ? all.filter((statement) => leaders.has(statement)) : all;
    if (from === to) {
      statements.forEach((statement, place) => {
        slots[statement] = place;
      });
    } else if (statements.length > MOST_FANNED && !opened.has(key)) {
      bundles.push({ key, from, to, statements });
      for (const statement of statements) bundled.add(statement);
    } else {
      if (statements.length > MOST_FANNED) fannedOut.push({ key, from, to, statements });
      const forward = statements.filter((statement) => index.subjects[statement] === from);
      const backward = statements.filter((statement) => index.subjects[statement] !== from);
      const last = (statements.length - 1) / 2;
      [...forward, ...backward].forEach((statement, place) => {
        slots[statement] = place < forward.length ? last - place : place - last;
        outermost[statement] = last;
      });
    }
    if (!leaders) continue;
    for (const statement of all) if (!leaders.has(statement)) bundled.add(statement);
    const [first] = statements;
    if (first !== undefined) standsFor.set(first, all.length - statements.length);
  }
  return { slots, outermost, bundles, bundled, opened: fannedOut, standsFor };
}

/** The drawn statements of each pair that has several, and of each entity about itself. A single line is straight anyway. */
function* groupByPair(index: GraphIndex, drawn: DrawnGraph): Iterable<Bundle> {
  for (const group of parallelsOf(index)) {
    const statements = group.statements.filter((at) => drawn.statements[at] === 1);
    if (statements.length > 0) yield { ...group, statements };
  }
}

const parallels = new WeakMap<GraphIndex, readonly Bundle[]>();

/** All statements of each pair with more than one, drawn or not; once for an index. */
function parallelsOf(index: GraphIndex): readonly Bundle[] {
  const known = parallels.get(index);
  if (known) return known;
  const groups = new Map<number, { key: string; from: number; to: number; statements: number[] }>();
  for (let at = 0; at < index.statements.length; at += 1) {
    const subject = index.subjects[at] ?? 0;
    const object = index.objects[at] ?? 0;
    const from = Math.min(subject, object);
    const to = Math.max(subject, object);
    const pair = from * index.entities.length + to;
    const group = groups.get(pair);
    if (group) group.statements.push(at);
    else groups.set(pair, { key: `${from} ${to}`, from, to, statements: [at] });
  }
  const found = [...groups.values()].filter(({ statements }) => statements.length > 1);
  parallels.set(index, found);
  return found;
}

/**
 * Curvature of a line of the given length (px) so that its middle lies `slot` spacings beside the straight line, the
 * outermost of the group never more than a seventh of the length. As @sigma/edge-curve counts it: the control point lies
 * at length × curvature.
 */
export function curvatureOf(slot: number, outermost: number, length: number, spacing: number): number {
  if (slot === 0 || length === 0) return 0;
  const step = Math.min(spacing, length / 7 / outermost);
  return (2 * slot * step) / length;
}
