import {
  daysBefore,
  lastDay,
  lastMonth,
  lastWeekday,
  monthsBefore,
  ofDay,
  ofHalf,
  ofMonth,
  ofQuarter,
  ofYear,
  weekdayOfWeek,
  yearOf,
} from "./calendar.ts";
import { readChineseNumber } from "./chinese-number.ts";
import type { DateSpan } from "./date-span.ts";

type Interval = Pick<DateSpan, "from" | "to" | "precision">;
type Read = (groups: Record<string, string>, anchor: string | undefined) => Interval;

const toNumber = (text: string | undefined): number => readChineseNumber(text ?? "") ?? 0;
const m = "(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const d = "(?<d>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
const tail = "(?:上旬|中旬|下旬|初|底|末|中)?";
const relative: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 当年: 0, 去年: 1, 前年: 2, 明年: -1 };
const relativeYear = "(?<r>今年|去年|前年|明年)";
const nothing: Read = () => ({});
const year = (anchor: string | undefined, r: string | undefined): number | undefined => {
  const base = yearOf(anchor);
  return base === undefined ? undefined : base - (relative[r ?? ""] ?? 0);
};
const withYear = (
  anchor: string | undefined,
  r: string | undefined,
  make: (year: number) => Interval,
): Interval => {
  const found = year(anchor, r);
  return found === undefined ? {} : make(found);
};

const quarterOf = (text = ""): number => toNumber(text.replace(/季度|Q/, ""));
const weekdays = "日一二三四五六";

const patterns: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(`(?<y>(?:19|20)\\d\\d)年${m}月${d}[日号]`, "g"),
    (g) => ofDay(Number(g.y), toNumber(g.m), toNumber(g.d)),
  ],
  [
    /(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/g,
    (g) => ofDay(Number(g.y), Number(g.m), toNumber(g.d)),
  ],
  [
    new RegExp(`(?<y>(?:19|20)\\d\\d)年${m}月(?:份)?${tail}`, "g"),
    (g) => ofMonth(Number(g.y), toNumber(g.m)),
  ],
  [
    new RegExp(`${relativeYear}的?${m}月${d}[日号]`, "g"),
    (g, anchor) => withYear(anchor, g.r, (y) => ofDay(y, toNumber(g.m), toNumber(g.d))),
  ],
  [
    new RegExp(`${relativeYear}的?${m}月(?:份)?${tail}`, "g"),
    (g, anchor) => withYear(anchor, g.r, (y) => ofMonth(y, toNumber(g.m))),
  ],
  [
    /(?<y>(?:19|20)\d\d)年?(?:第)?(?<q>[一二三四]季度|Q[1-4])/g,
    (g) => ofQuarter(Number(g.y), quarterOf(g.q)),
  ],
  [
    new RegExp(`${relativeYear}的?(?:第)?(?<q>[一二三四]季度|Q[1-4])`, "g"),
    (g, anchor) => withYear(anchor, g.r, (y) => ofQuarter(y, quarterOf(g.q))),
  ],
  [/(?<y>(?:19|20)\d\d)年(?<h>上|下)半年/g, (g) => ofHalf(Number(g.y), g.h === "上" ? 1 : 2)],
  [
    new RegExp(`${relativeYear}(?<h>上|下)半年`, "g"),
    (g, anchor) => withYear(anchor, g.r, (y) => ofHalf(y, g.h === "上" ? 1 : 2)),
  ],
  [new RegExp(`${m}月${d}[日号]`, "g"), (g, anchor) => lastDay(anchor, toNumber(g.m), toNumber(g.d))],
  [
    /(?<y>(?:19|20)\d\d)年?(?:年?(?:初|底|末|中|春|夏|秋|冬|年初|年底|年末|年中))/g,
    (g) => ofYear(Number(g.y)),
  ],
  [/(?<y>(?:19|20)\d\d)年/g, (g) => ofYear(Number(g.y))],
  [
    new RegExp(`(?<![\\d.])${m}月(?:份)?${tail}(?!\\d)`, "g"),
    (g, anchor) => lastMonth(anchor, toNumber(g.m)),
  ],
  [
    new RegExp(`${relativeYear}(?:年?(?:初|底|末|中|春|夏|秋|冬))?`, "g"),
    (g, anchor) => withYear(anchor, g.r, ofYear),
  ],
  [
    /(?<r>本月|上个?月|下个?月)/g,
    (g, anchor) => monthsBefore(anchor, g.r === "本月" ? 0 : (g.r ?? "").startsWith("下") ? -1 : 1),
  ],
  [
    /(?<r>上|本|这|下)周(?<w>[一二三四五六日天])/g,
    (g, anchor) =>
      weekdayOfWeek(
        anchor,
        weekdays.indexOf((g.w ?? "").replace("天", "日")),
        g.r === "上" ? 1 : g.r === "下" ? -1 : 0,
      ),
  ],
  [/(?<n>[一二两三四五六七八九十]+|\d+)天之?前/g, (g, anchor) => daysBefore(anchor, toNumber(g.n))],
  [/(?:今年|本年度?|年)(?:之?内)(?!部)/g, (_g, anchor) => withYear(anchor, "今年", ofYear)],
  [/(?:[一二两三四五六七八九十]+|\d+|数|几)(?:天|周|个月|年)(?:之?前|之?后)/g, nothing],
  [
    /(?:周|星期|礼拜)(?<w>[一二三四五六日天])(?!到|至)/g,
    (g, anchor) => lastWeekday(anchor, weekdays.indexOf((g.w ?? "").replace("天", "日"))),
  ],
  [
    /(?<r>今日|今天|昨日|昨天|前天|昨晚|今晨|今晚)/g,
    (g, anchor) =>
      daysBefore(anchor, (g.r ?? "").startsWith("今") ? 0 : (g.r ?? "").startsWith("前") ? 2 : 1),
  ],
  [
    /(?:年初|年底|年末|年中|同年|同月|当年|同日|当日|日前|近日|近期|最近|不久前|近来|本周|上周|下周|几天前|数月前|此前不久|上半年|下半年|本季度)/g,
    nothing,
  ],
];

/** Chinese dates, longer patterns first. 年初 is the beginning of the year of publication. */
export function chineseDates(text: string, anchor: string | undefined): DateSpan[] {
  const found: DateSpan[] = [];
  if (!/[年月日天晚周内]|星期|礼拜|近期|最近|近来|不久|季度|\d{4}/.test(text)) return found;
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((each) => each.start < end && start < each.end)) continue;
      found.push({
        start,
        end,
        text: match[0],
        ...read((match.groups ?? {}) as Record<string, string>, anchor),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
