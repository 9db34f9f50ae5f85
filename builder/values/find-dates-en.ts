import {
  daysBefore,
  lastDay,
  lastMonth,
  lastWeekday,
  monthAfter,
  monthBefore,
  monthsBefore,
  ofDay,
  ofHalf,
  ofMonth,
  ofQuarter,
  ofYear,
  yearOf,
} from "./calendar.ts";
import type { DateSpan } from "./date-span.ts";

type Interval = Pick<DateSpan, "from" | "to" | "precision">;
type Read = (groups: Record<string, string>, anchor: string | undefined) => Interval;

const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const number = (name: string | undefined): number =>
  names.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  Q1: 1,
  Q2: 2,
  Q3: 3,
  Q4: 4,
};
const counts = ["one", "two", "three", "four", "five", "six"];
const nothing: Read = () => ({});

const patterns: readonly (readonly [RegExp, Read])[] = [
  [/\b(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)\b/g, ({ y, m, d }) => ofDay(Number(y), Number(m), Number(d))],
  [
    new RegExp(`\\b${month} (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>(?:19|20)\\d\\d)\\b`, "g"),
    (g) => ofDay(Number(g.y), number(g.month), Number(g.d)),
  ],
  [
    new RegExp(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month},? (?<y>(?:19|20)\\d\\d)\\b`, "g"),
    (g) => ofDay(Number(g.y), number(g.month), Number(g.d)),
  ],
  [
    new RegExp(`\\b(?:(?:early|late|mid)[- ])?${month},? (?:of )?(?<y>(?:19|20)\\d\\d)\\b`, "g"),
    (g) => ofMonth(Number(g.y), number(g.month)),
  ],
  [
    new RegExp(`\\b(?:the )?(?:end|beginning|start) of ${month}\\b`, "g"),
    (g, anchor) => lastMonth(anchor, number(g.month)),
  ],
  [
    new RegExp(`\\b${month} (?<d>\\d{1,2})(?:st|nd|rd|th)?\\b`, "g"),
    (g, anchor) => lastDay(anchor, number(g.month), Number(g.d)),
  ],
  [
    /\b(?<q>Q[1-4]|(?:the )?(?:first|second|third|fourth) quarter) (?:of |in )?(?<y>(?:19|20)\d\d)\b/g,
    (g) => ofQuarter(Number(g.y), ordinals[(g.q ?? "").replace("the ", "").split(" ")[0] ?? ""] ?? 1),
  ],
  [
    /\b(?:the )?(?<h>first|second) half of (?<y>(?:19|20)\d\d)\b/g,
    (g) => ofHalf(Number(g.y), g.h === "first" ? 1 : 2),
  ],
  [
    /\b(?:at )?(?:the )?(?:end|beginning|start|middle) of (?:the year )?(?<y>(?:19|20)\d\d)\b/g,
    (g) => ofYear(Number(g.y)),
  ],
  [
    /\b(?:early|late|mid|mid-|spring|summer|autumn|fall|winter)(?: of)?[- ](?<y>(?:19|20)\d\d)\b/gi,
    (g) => ofYear(Number(g.y)),
  ],
  [
    /\b(?:at )?(?:the )?(?:end|beginning|start) of (?<r>last|this|the) year\b/g,
    (g, anchor) => shiftYear(anchor, g.r === "last" ? 1 : 0),
  ],
  [
    new RegExp(`\\b(?:earlier |later )?(?<r>this|last|next)? ?${month}\\b(?! \\d)`, "g"),
    (g, anchor) => {
      const found = number(g.month);
      if (g.r === "last") return monthBefore(anchor, found);
      if (g.r === "next") return monthAfter(anchor, found);
      return lastMonth(anchor, found);
    },
  ],
  [
    /\b(?:earlier |later )?(?<r>last|this|next) year\b/g,
    (g, anchor) => shiftYear(anchor, g.r === "last" ? 1 : g.r === "next" ? -1 : 0),
  ],
  [
    /\b(?:earlier |later )?(?<r>last|this) month\b/g,
    (g, anchor) => monthsBefore(anchor, g.r === "last" ? 1 : 0),
  ],
  [/\b(?:earlier |later )?(?:last|this|next) (?:week|quarter|spring|summer|fall|autumn|winter)\b/g, nothing],
  [
    new RegExp(`\\b(?<r>last |this |on )?(?<w>${weekdays.join("|")})\\b`, "g"),
    (g, anchor) => {
      const found = lastWeekday(anchor, weekdays.indexOf(g.w ?? ""));
      // On a Monday, "last Monday" is a week ago.
      return g.r === "last " && found.from === anchor ? daysBefore(anchor, 7) : found;
    },
  ],
  [
    /\b(?<n>two|three|four|five|six|\d) days ago\b/gi,
    (g, anchor) => daysBefore(anchor, counts.indexOf((g.n ?? "").toLowerCase()) + 1 || Number(g.n)),
  ],
  [
    /\b(?:by|before|at) (?:the )?(?:end of (?:the|this) year|year-end|year's end|the year is out)\b|\bwithin the year\b/gi,
    (_g, anchor) => shiftYear(anchor, 0),
  ],
  [/\bthe day before yesterday\b/gi, (_g, anchor) => daysBefore(anchor, 2)],
  [/\btoday\b/gi, (_g, anchor) => daysBefore(anchor, 0)],
  [/\byesterday\b/gi, (_g, anchor) => daysBefore(anchor, 1)],
  [
    /\b(?:recently|earlier this week|in recent (?:days|weeks|months)|a (?:day|week|month) (?:ago|earlier|later)|(?:two|three|four|five|six|several|a few|\d+) (?:days|weeks|months|years) (?:ago|earlier|later)|the same day)\b/gi,
    nothing,
  ],
  [/(?<![\w$€£.,-])(?<y>(?:19|20)\d\d)(?![\w%,]|-\d|\.\d)/g, (g) => ofYear(Number(g.y))],
];

function shiftYear(anchor: string | undefined, back: number): Interval {
  const year = yearOf(anchor);
  return year === undefined ? {} : ofYear(year - back);
}

/** English dates, longest and leftmost first. */
export function englishDates(text: string, anchor: string | undefined): DateSpan[] {
  const found: DateSpan[] = [];
  if (!/\d|day|year|month|week|ly\b|[A-Z][a-z]{2}/.test(text)) return found;
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const trimmed = match[0].trimStart();
      const start = match.index + match[0].length - trimmed.length;
      const end = start + trimmed.length;
      if (trimmed === "May" && /^ (?:be|have|not|also)\b/.test(text.slice(end))) continue;
      if (found.some((each) => each.start < end && start < each.end)) continue;
      found.push({
        start,
        end,
        text: trimmed,
        ...read((match.groups ?? {}) as Record<string, string>, anchor),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
