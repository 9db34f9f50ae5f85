import type { Status } from "../../state/view-state.ts";
import type { Scene } from "../scene/compute-scene.ts";

/** The drawn statements, straight ones first, curved ones behind them, and those with a × once more at the end. */
export interface PackedLines {
  readonly straight: number;
  readonly curved: number;
  readonly crossed: number;
  /** x, y and radius at rest of the subject, then of the object. */
  readonly ends: Float32Array;
  /** Slot and outermost slot of each. */
  readonly bends: Float32Array;
  /** Pattern, whether there is a head, whether it is hidden, and a spare byte of each. */
  readonly kinds: Uint8Array;
  /** The statement at each place. */
  readonly statements: Int32Array;
}

/** Number of the pattern that the shaders draw a status with. */
const patternOf: Readonly<Record<Status, number>> = {
  fact: 0,
  former: 1,
  planned: 2,
  reported: 3,
  negated: 0,
};

/** Packs what the programs of lines draw: every drawn statement with two ends that no bundle stands for. */
export function packLines(
  scene: Pick<Scene, "index" | "drawn" | "fan" | "statuses" | "places" | "radii">,
): PackedLines {
  const { index, drawn, fan, statuses: statusOf } = scene;
  const straight: number[] = [];
  const curved: number[] = [];
  const crossed: number[] = [];
  for (let at = 0; at < drawn.statements.length; at += 1) {
    if (drawn.statements[at] !== 1 || fan.bundled.has(at)) continue;
    if (index.subjects[at] === index.objects[at]) continue;
    (fan.slots[at] === 0 ? straight : curved).push(at);
    if (statusOf[at] === "negated") crossed.push(at);
  }
  const statements = Int32Array.from([...straight, ...curved, ...crossed]);
  const ends = new Float32Array(statements.length * 6);
  const bends = new Float32Array(statements.length * 2);
  const kinds = new Uint8Array(statements.length * 4);
  for (let place = 0; place < statements.length; place += 1) {
    const at = statements[place] ?? 0;
    bends[place * 2] = fan.slots[at] ?? 0;
    bends[place * 2 + 1] = fan.outermost[at] ?? 0;
    kinds[place * 4] = patternOf[statusOf[at] ?? "fact"];
    kinds[place * 4 + 1] = index.relations[at]?.symmetric ? 0 : 1;
  }
  const packed = {
    straight: straight.length,
    curved: curved.length,
    crossed: crossed.length,
    ends,
    bends,
    kinds,
    statements,
  };
  placeLines(packed, scene);
  return packed;
}

/** Brings the ends of all lines to where their entities stand. */
export function placeLines(
  { ends, statements }: PackedLines,
  { index, places, radii }: Pick<Scene, "index" | "places" | "radii">,
): void {
  for (let place = 0; place < statements.length; place += 1) {
    const at = statements[place] ?? 0;
    const subject = index.subjects[at] ?? 0;
    const object = index.objects[at] ?? 0;
    ends[place * 6] = places[subject * 2] ?? 0;
    ends[place * 6 + 1] = places[subject * 2 + 1] ?? 0;
    ends[place * 6 + 2] = radii[subject] ?? 0;
    ends[place * 6 + 3] = places[object * 2] ?? 0;
    ends[place * 6 + 4] = places[object * 2 + 1] ?? 0;
    ends[place * 6 + 5] = radii[object] ?? 0;
  }
}

/** Hides the statements given and shows all others; says whether anything changed. */
export function hideLines({ kinds, statements }: PackedLines, hidden: { has(at: number): boolean }): boolean {
  let changed = false;
  for (let place = 0; place < statements.length; place += 1) {
    const wanted = hidden.has(statements[place] ?? -1) ? 1 : 0;
    if (kinds[place * 4 + 2] === wanted) continue;
    kinds[place * 4 + 2] = wanted;
    changed = true;
  }
  return changed;
}
