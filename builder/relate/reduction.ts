import type { ValueSpan } from "../recognize/recognized-sentence.ts";
import {
  classes,
  type Encoded,
  listUnits,
  type NameRef,
  type Unit,
  unitOfType,
  unitOfValue,
} from "./encode.ts";

/** A post that a noun phrase states: "Scale AI CEO Alexandr Wang". */
export interface Post {
  readonly organisation: NameRef;
  readonly person: NameRef;
  readonly title: ValueSpan;
  readonly isFormer: boolean;
  /** View offsets of the phrase. */
  readonly start: number;
  readonly end: number;
}

/** A thing that a noun phrase gives an owner: 字节跳动旗下飞书, "the ByteDance volcano engine". */
export interface Holding {
  readonly owner: NameRef;
  readonly owned: NameRef;
  /** View offsets of the phrase. */
  readonly start: number;
  readonly end: number;
}

/** Two names of one thing: "MiniMax (Xiyu Technology)", A（简称B）. */
export interface AliasPair {
  readonly long: NameRef;
  readonly short: NameRef;
}

/** What the reductions of one sentence leave and emit. */
export interface Reduced {
  readonly encoded: Encoded;
  readonly posts: readonly Post[];
  readonly holdings: readonly Holding[];
  readonly aliases: readonly AliasPair[];
}

/** Short names for the classes of the code, for the reductions' patterns. */
export const unit = {
  N: `[${classes.name}]`,
  O: `[${unitOfType.company}${unitOfType.investor}${unitOfType.institution}${unitOfType.product}${unitOfType.model}]`,
  OO: `[${unitOfType.company}${unitOfType.investor}${unitOfType.institution}]`,
  P: unitOfType.person,
  T: unitOfValue.title,
  D: unitOfValue.date,
  Z: unitOfValue.place,
} as const;

const listClasses: readonly (readonly [keyof typeof listUnits, readonly string[]])[] = [
  ["people", [unitOfType.person]],
  ["things", [unitOfType.model, unitOfType.product]],
  ["organisations", [unitOfType.company, unitOfType.investor, unitOfType.institution]],
];

/** Merges the name units among code characters [start, end) into one list unit; the majority decides its class, organisations win ties. */
export function mergeList(
  encoded: Encoded,
  start: number,
  end: number,
): { char: string; unit: Unit } | undefined {
  const names: NameRef[] = [];
  const tally = new Map<keyof typeof listUnits, number>();
  for (let at = start; at < end; at += 1) {
    const each = encoded.units[at];
    if (!each || each.names.length === 0) continue;
    names.push(...each.names);
    const char = encoded.code[at] ?? "";
    for (const [kind, units] of listClasses) {
      if (units.includes(char) || listUnits[kind] === char)
        tally.set(kind, (tally.get(kind) ?? 0) + each.names.length);
    }
  }
  if (names.length < 2) return undefined;
  let best: keyof typeof listUnits = "organisations";
  for (const kind of ["organisations", "people", "things"] as const)
    if ((tally.get(kind) ?? 0) > (tally.get(best) ?? 0)) best = kind;
  return { char: listUnits[best], unit: { names } };
}

/** One title out of several that stand together: "CEO and founder", 副总裁、开放平台负责人. */
export function mergeTitles(first: ValueSpan, last: ValueSpan, text: string): ValueSpan {
  const role = [first.role, last.role].filter(Boolean).join(" & ");
  return {
    kind: "title",
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    ...(role ? { role } : {}),
    ...(first.isFormer ? { isFormer: true } : {}),
  };
}
