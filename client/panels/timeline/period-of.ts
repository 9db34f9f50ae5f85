import { isoOfMonth, type Month } from "../../state/months.ts";
import type { Buckets } from "./count-buckets.ts";

/** First and last month of a bar. */
export const monthsOf = ({ start, unit }: Buckets, bucket: number): readonly [Month, Month] => [
  start + bucket * unit,
  start + (bucket + 1) * unit - 1,
];

/** A bar's period as it is written: 2025-02, 2025-Q1 or 2025. */
export function periodOf(buckets: Buckets, bucket: number): string {
  const iso = isoOfMonth(buckets.start + bucket * buckets.unit);
  if (buckets.unit === 1) return iso;
  const year = iso.slice(0, 4);
  return buckets.unit === 12 ? year : `${year}-Q${(Number(iso.slice(5)) + 2) / 3}`;
}

/** The years of an axis as labels, as many as the width (px) has room for: their left edges as parts of the axis. */
export function yearTicks(start: Month, months: number, width: number): { year: number; at: number }[] {
  const perYear = (width * 12) / months;
  const every = [1, 2, 5, 10, 20].find((years) => years * perYear >= 40) ?? 50;
  const ticks = [];
  for (let year = Math.ceil(start / 12); year * 12 < start + months; year += 1) {
    if (year % every === 0) ticks.push({ year, at: (year * 12 - start) / months });
  }
  return ticks;
}
