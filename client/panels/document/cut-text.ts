import type { Span } from "../../../core/document.ts";
import type { EntityId } from "../../../core/entity.ts";
import type { QuotePart } from "../mark-quote.ts";

export interface MentionSpan extends Span {
  readonly entity: EntityId;
}

export interface RoleSpan extends Span {
  readonly role: QuotePart["role"];
}

/** Characters that are all marked alike. */
export interface Run extends Span {
  readonly entity?: EntityId;
  readonly role?: QuotePart["role"];
}

/** Runs that lie in the same passages, by their places in the list given. */
export interface Block {
  readonly passages: readonly number[];
  readonly runs: readonly Run[];
}

/** A line of the text with the passages and mentions that touch it. */
export interface Line extends Span {
  /** Headings are written as in Markdown; the line begins after the mark. */
  readonly isHeading: boolean;
  readonly passages: readonly number[];
  readonly mentions: readonly MentionSpan[];
}

/** Cuts a text at its line ends; lines without a letter are left out. Both lists must be in the order of the text. */
export function cutLines(text: string, passages: readonly Span[], mentions: readonly MentionSpan[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const content of text.split("\n")) {
    const end = start + content.length;
    if (content.trim() !== "") {
      const marker = /^#{1,6} /.exec(content)?.[0] ?? "";
      lines.push({
        start: start + marker.length,
        end,
        isHeading: marker !== "",
        passages: placesWithin(passages, start, end),
        mentions: placesWithin(mentions, start, end).flatMap((place) => mentions[place] ?? []),
      });
    }
    start = end + 1;
  }
  return lines;
}

// Spans are sorted by start, yet a long one may reach over many that begin after it; few are that long.
const LONGEST = 4000;

function placesWithin(spans: readonly Span[], start: number, end: number): number[] {
  const places: number[] = [];
  for (let place = firstFrom(spans, start - LONGEST); place < spans.length; place += 1) {
    const span = spans[place];
    if (!span || span.start >= end) break;
    if (span.end > start) places.push(place);
  }
  return places;
}

function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Cuts a line wherever a mark begins or ends. Of mentions that overlap the shortest shows, so that 暗面 within 月之暗面 can
 * be reached; passages that overlap are all told.
 */
export function cutLine(line: Line, passages: readonly Span[], roles: readonly RoleSpan[] = []): Block[] {
  const own = line.passages.flatMap((place) => {
    const span = passages[place];
    return span ? [{ place, ...span }] : [];
  });
  const edges = [...own, ...line.mentions, ...roles].flatMap(({ start, end }) => [start, end]);
  const within = edges.filter((edge) => edge > line.start && edge < line.end);
  const cuts = [...new Set([line.start, ...within, line.end])].toSorted((a, b) => a - b);
  const blocks: { passages: readonly number[]; runs: Run[] }[] = [];
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const start = cuts[at] ?? 0;
    const end = cuts[at + 1] ?? 0;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const places = own.filter(covers).map(({ place }) => place);
    const entity = shortest(line.mentions.filter(covers))?.entity;
    const role = roles.findLast(covers)?.role;
    const run: Run = { start, end, ...(entity && { entity }), ...(role && { role }) };
    const last = blocks.at(-1);
    if (last && last.passages.join() === places.join()) last.runs.push(run);
    else blocks.push({ passages: places, runs: [run] });
  }
  return blocks;
}

const shortest = (mentions: readonly MentionSpan[]): MentionSpan | undefined =>
  mentions.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
