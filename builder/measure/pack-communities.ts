import { type Points, pointsOf, SPACING, visitNearbyPairs } from "./points.ts";
import { seededRandom } from "./seeded-random.ts";

/** A community as a rigid body: its members' places around its own centre. */
export interface Body {
  readonly local: Points;
}

/** A link between members of two bodies. */
export interface BodyLink {
  readonly from: readonly [body: number, member: number];
  readonly to: readonly [body: number, member: number];
  readonly weight: number;
}

interface Pose {
  x: number;
  y: number;
  angle: number;
}

/** Free space between two communities, and between the small ones around them. */
const GAP = SPACING * 1.75;
const SMALL_GAP = SPACING * 1.15;
const SMALL = 3;
/** The picture is wider than high, like the free part of a window. */
const WIDENESS = 2.4;
const STEPS = 220;

/**
 * Places bodies so that they never overlap, linked ones lie near each other, turned towards their links, and all
 * together fill a compact wide rectangle. Several starts are tried; the one with the shortest links wins.
 */
export function packCommunities(bodies: readonly Body[], links: readonly BodyLink[]): Points[] {
  const members = bodies.reduce((sum, { local }) => sum + local.x.length, 0);
  const starts = members > 2000 ? 1 : members > 500 ? 4 : 8;
  let best: Points[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  for (let start = 0; start < starts; start += 1) {
    const placed = packFrom(bodies, links, start);
    const cost = costOf(placed, links);
    if (cost < bestCost) {
      best = placed;
      bestCost = cost;
    }
  }
  return best;
}

function packFrom(bodies: readonly Body[], links: readonly BodyLink[], start: number): Points[] {
  const poses = scatter(bodies, start);
  for (let step = 0; step < STEPS; step += 1) {
    const heat = 1 - step / STEPS;
    followLinks(bodies, poses, links, heat);
    for (const pose of poses) {
      pose.x -= pose.x * 0.011;
      pose.y -= pose.y * 0.011 * WIDENESS;
    }
    // Early on bodies may slide through each other to reach their partners.
    separate(bodies, poses, Math.min(1, 0.1 + (1.2 * step) / STEPS));
  }
  for (let step = 0; step < 150 && separate(bodies, poses, 1); step += 1);
  return bodies.map((body, index) => placedBy(body, poses[index] as Pose));
}

function scatter(bodies: readonly Body[], start: number): Pose[] {
  const random = seededRandom(start + 7);
  const total = bodies.reduce((sum, { local }) => sum + local.x.length, 0);
  const radius = SPACING * Math.sqrt(total);
  return bodies.map(() => {
    const angle = random() * 2 * Math.PI;
    const distance = radius * Math.sqrt(random());
    return {
      x: Math.cos(angle) * distance * Math.sqrt(WIDENESS),
      y: Math.sin(angle) * distance,
      angle: random() * 2 * Math.PI,
    };
  });
}

function placedBy({ local }: Body, pose: Pose): Points {
  const placed = pointsOf(local.x.length);
  const cos = Math.cos(pose.angle);
  const sin = Math.sin(pose.angle);
  for (let member = 0; member < local.x.length; member += 1) {
    const x = local.x[member] ?? 0;
    const y = local.y[member] ?? 0;
    placed.x[member] = pose.x + x * cos - y * sin;
    placed.y[member] = pose.y + x * sin + y * cos;
  }
  return placed;
}

/** Moves and turns every body a little towards what it is linked to. */
function followLinks(
  bodies: readonly Body[],
  poses: readonly Pose[],
  links: readonly BodyLink[],
  heat: number,
): void {
  const placed = bodies.map((body, index) => placedBy(body, poses[index] as Pose));
  const pulls = bodies.map(() => ({ x: 0, y: 0, turn: 0, weight: 0 }));
  const pull = (body: number, x: number, y: number, dx: number, dy: number, weight: number) => {
    const sum = pulls[body];
    const pose = poses[body];
    if (!sum || !pose) return;
    sum.x += dx * weight;
    sum.y += dy * weight;
    sum.turn += ((x - pose.x) * dy - (y - pose.y) * dx) * weight;
    sum.weight += weight;
  };
  for (const { from, to, weight } of links) {
    const ax = placed[from[0]]?.x[from[1]] ?? 0;
    const ay = placed[from[0]]?.y[from[1]] ?? 0;
    const bx = placed[to[0]]?.x[to[1]] ?? 0;
    const by = placed[to[0]]?.y[to[1]] ?? 0;
    pull(from[0], ax, ay, bx - ax, by - ay, weight);
    pull(to[0], bx, by, ax - bx, ay - by, weight);
  }
  pulls.forEach((sum, index) => {
    const pose = poses[index];
    if (!pose || sum.weight === 0) return;
    pose.x += (sum.x / sum.weight) * 0.09 * heat;
    pose.y += (sum.y / sum.weight) * 0.09 * heat;
    const reach = (bodies[index]?.local.x.length ?? 1) * SPACING * SPACING;
    pose.angle += Math.max(-0.15, Math.min(0.15, (sum.turn / sum.weight / reach) * 0.4)) * heat;
  });
}

/** Pushes bodies whose members come too close apart; whether any were. */
function separate(bodies: readonly Body[], poses: readonly Pose[], strength: number): boolean {
  const total = bodies.reduce((sum, { local }) => sum + local.x.length, 0);
  const all = pointsOf(total);
  const owner = new Int32Array(total);
  let next = 0;
  bodies.forEach((body, index) => {
    const placed = placedBy(body, poses[index] as Pose);
    all.x.set(placed.x, next);
    all.y.set(placed.y, next);
    owner.fill(index, next, next + placed.x.length);
    next += placed.x.length;
  });
  const overlaps = new Map<number, { depth: number; dx: number; dy: number }>();
  visitNearbyPairs(all, GAP, (a, b) => {
    const first = owner[a] ?? 0;
    const second = owner[b] ?? 0;
    if (first === second) return;
    const dx = (all.x[b] ?? 0) - (all.x[a] ?? 0);
    const dy = (all.y[b] ?? 0) - (all.y[a] ?? 0);
    const depth = gapBetween(bodies[first], bodies[second]) - Math.sqrt(dx * dx + dy * dy);
    const key = first * bodies.length + second;
    const before = overlaps.get(key);
    if (depth > 0.01 && depth > (before?.depth ?? 0)) overlaps.set(key, { depth, dx, dy });
  });
  for (const [key, { depth, dx, dy }] of overlaps) {
    const first = Math.floor(key / bodies.length);
    const second = key % bodies.length;
    pushApart(poses, first, second, depth * strength, dx, dy, massOf(bodies[first]), massOf(bodies[second]));
  }
  return overlaps.size > 0;
}

const massOf = (body: Body | undefined) => body?.local.x.length ?? 1;

function gapBetween(a: Body | undefined, b: Body | undefined): number {
  return massOf(a) <= SMALL || massOf(b) <= SMALL ? SMALL_GAP : GAP;
}

/** Along the line of the centres, with a share of the line between the members that touch; the lighter body moves further. */
function pushApart(
  poses: readonly Pose[],
  first: number,
  second: number,
  depth: number,
  dx: number,
  dy: number,
  firstMass: number,
  secondMass: number,
): void {
  const a = poses[first];
  const b = poses[second];
  if (!a || !b) return;
  const centres = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const touch = Math.hypot(dx, dy) || 1;
  const x = (b.x - a.x) / centres + (0.3 * dx) / touch || 1;
  const y = (b.y - a.y) / centres + (0.3 * dy) / touch;
  const length = Math.hypot(x, y) || 1;
  const share = secondMass / (firstMass + secondMass);
  a.x -= (x / length) * depth * share;
  a.y -= (y / length) * depth * share;
  b.x += (x / length) * depth * (1 - share);
  b.y += (y / length) * depth * (1 - share);
}

/** Length of all links and the size of the wide rectangle around everything: small is good. */
function costOf(placed: readonly Points[], links: readonly BodyLink[]): number {
  let length = 0;
  for (const { from, to, weight } of links) {
    const dx = (placed[to[0]]?.x[to[1]] ?? 0) - (placed[from[0]]?.x[from[1]] ?? 0);
    const dy = (placed[to[0]]?.y[to[1]] ?? 0) - (placed[from[0]]?.y[from[1]] ?? 0);
    length += Math.sqrt(dx * dx + dy * dy) * weight;
  }
  const box = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const { x, y } of placed) {
    for (let member = 0; member < x.length; member += 1) {
      box.left = Math.min(box.left, x[member] ?? 0);
      box.right = Math.max(box.right, x[member] ?? 0);
      box.top = Math.min(box.top, y[member] ?? 0);
      box.bottom = Math.max(box.bottom, y[member] ?? 0);
    }
  }
  // What counts is how far the camera must go back to show everything in a window 1.55 as wide as high.
  const extent = Math.max((box.right - box.left) / 1.55, box.bottom - box.top);
  return length / Math.max(1, links.length) + extent;
}
