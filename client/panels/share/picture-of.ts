import type { Overview } from "../../../core/api.ts";
import type { Language } from "../../../core/document.ts";
import { type DrawnPicture, drawPicture } from "../../graph/export/draw-picture.ts";
import { legendOf } from "../../graph/export/picture-legend.ts";
import type { Frame } from "../../graph/frame.ts";
import type { MeasureText } from "../../graph/labels/find-labels.ts";
import type { Filters } from "../../state/view-state.ts";
import { defineTexts } from "../../ui/define-texts.ts";
import { graphTitle } from "../../ui/graph-title.ts";
import type { Messages } from "../../ui/messages.ts";
import { describeFilters } from "../filters/describe-filters.ts";

const texts = defineTexts({
  en: {
    drawn: (date: string) => `drawn ${date}`,
    without: (filters: string) => `filtered: ${filters}`,
    sources: "Sources: ",
    unnamed: "documents without a publisher",
    more: (count: number) => `and ${count} more`,
    separator: ", ",
    smaller: "in smaller communities",
    unknown: "not known",
  },
  zh: {
    drawn: (date: string) => `绘于 ${date}`,
    without: (filters: string) => `已筛选：${filters}`,
    sources: "来源：",
    unnamed: "未注明出处的文档",
    more: (count: number) => `等另外 ${count} 个`,
    separator: "、",
    smaller: "属较小社区",
    unknown: "未知",
  },
});

interface PictureOfInput {
  readonly frame: Frame;
  readonly overview: Overview;
  readonly title: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly filters: Filters;
  readonly now: Date;
}

/** The view that a frame shows as a picture with all that a reader without the page needs. */
export function pictureOf({
  frame,
  overview,
  title,
  language,
  messages,
  filters,
  now,
}: PictureOfInput): DrawnPicture {
  const { scene, palette } = frame;
  const own = texts[language];
  const whole = graphTitle(overview, language);
  const legend = legendOf({
    scene,
    palette,
    overview,
    language,
    statusNames: messages,
    greyNames: { classes: own.smaller, ramp: own.unknown },
  });
  const hidden = describeFilters(filters, overview, language).map(({ name }) => name);
  const facts = [
    messages.counts(legend.entities, legend.statements),
    ...(hidden.length > 0 ? [own.without(hidden.join(own.separator))] : []),
    own.drawn(isoDay(now)),
  ];
  return drawPicture({
    frame,
    communities: overview.communities,
    legend,
    measure: measureText(),
    text: {
      title: title.trim() || whole,
      facts: facts.join(" · "),
      sources: own.sources,
      publishers: legend.publishers.map((name) => name || own.unnamed),
      more: own.more,
      separator: own.separator,
      origin: whole.startsWith("Tieline") ? whole : `Tieline · ${whole}`,
      language: language === "zh" ? "zh-Hans" : "en",
    },
  });
}

/** The day where the reader is. */
function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function measureText(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("The browser gives no 2D context to measure texts with.");
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}
