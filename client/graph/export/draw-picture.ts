import type { Overview } from "../../../core/api.ts";
import { escapeXml } from "../../../core/exports/escape-xml.ts";
import { strokeStatement } from "../draw/stroke-statement.ts";
import type { Frame } from "../frame.ts";
import type { MeasureText } from "../labels/find-labels.ts";
import { paintDisc, paintGraph, paintIcon } from "./paint-graph.ts";
import type { LegendItem, PictureLegend } from "./picture-legend.ts";
import { createSvgBrush, type SvgBrush } from "./svg-brush.ts";

/** What stands around the graph. */
export interface PictureText {
  readonly title: string;
  /** Below the title: counts and date. */
  readonly facts: string;
  /** Before the list of publishers. */
  readonly sources: string;
  /** Each publisher as it is written, the most important first. */
  readonly publishers: readonly string[];
  readonly more: (count: number) => string;
  readonly separator: string;
  /** Where the picture comes from. */
  readonly origin: string;
  readonly language: string;
}

export interface PictureInput {
  readonly frame: Frame;
  readonly communities: Overview["communities"];
  readonly legend: PictureLegend;
  readonly text: PictureText;
  readonly measure: MeasureText;
}

export interface DrawnPicture {
  readonly svg: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 20;
const HEAD = 62;
const LINE = 22;
/** Narrower pictures leave no room for title and legend. */
const NARROWEST = 420;
const MOST_SOURCE_LINES = 4;

/**
 * The view as an SVG of its own: title, the part of the canvas that no panel covers, legend, and who says it. Everything is
 * a shape or a text, in the colours of the theme that holds.
 */
export function drawPicture({ frame, communities, legend, text, measure }: PictureInput): DrawnPicture {
  const { insets, palette } = frame;
  const view = {
    width: Math.max(40, frame.width - insets.left - insets.right),
    height: Math.max(40, frame.height - insets.top - insets.bottom),
  };
  const width = Math.max(NARROWEST, Math.round(view.width));
  const brush = createSvgBrush(measure);
  const ground = { x: Math.round((width - view.width) / 2), y: HEAD };

  brush.save();
  brush.beginPath();
  brush.rect(0, ground.y, width, view.height);
  brush.clip();
  brush.translate(ground.x - insets.left, ground.y - insets.top);
  paintGraph(brush, frame, communities, measure);
  brush.restore();

  brush.textBaseline = "alphabetic";
  brush.textAlign = "left";
  write(brush, text.title, MARGIN, 30, `600 18px ${palette.font}`, palette.ink);
  write(brush, text.facts, MARGIN, 50, `400 12px ${palette.font}`, palette.ink2);
  let y = HEAD + view.height;
  brush.strokeStyle = palette.line;
  brush.lineWidth = 1;
  brush.beginPath();
  brush.moveTo(MARGIN, y + 0.5);
  brush.lineTo(width - MARGIN, y + 0.5);
  brush.stroke();
  y += 10;
  for (const row of legend.rows) y = paintRow(brush, frame, row, y, width);
  y = paintSources(brush, frame, text, y + 6, width);
  write(brush, text.origin, MARGIN, y + 12, `400 11px ${palette.font}`, palette.ink3);
  const height = Math.round(y + 12 + MARGIN);

  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${text.language}">`,
    `<title>${escapeXml(text.title)}</title>`,
    `<desc>${escapeXml(`${text.facts} · ${text.origin}`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.canvas}"/>`,
    brush.elements(),
    "</svg>",
    "",
  ].join("\n");
  return { svg, width, height };
}

function write(brush: SvgBrush, text: string, x: number, y: number, font: string, colour: string): void {
  brush.font = font;
  brush.fillStyle = colour;
  brush.fillText(text, x, y);
}

/** A row of the legend, broken into lines where it is longer than the picture is wide; gives the place below. */
function paintRow(
  brush: SvgBrush,
  { palette }: Frame,
  items: readonly LegendItem[],
  top: number,
  width: number,
): number {
  const font = `400 12px ${palette.font}`;
  brush.font = font;
  let x = MARGIN;
  let y = top;
  for (const item of items) {
    brush.font = font;
    const before = { type: 22, colour: 16, line: 34, word: 0 }[item.kind];
    const needed = before + brush.measureText(item.text).width;
    if (x > MARGIN && x + needed > width - MARGIN) {
      x = MARGIN;
      y += LINE;
    }
    const middle = y + LINE / 2;
    if (item.kind === "type") {
      paintDisc(brush, { x: x + 8, y: middle, r: 8 }, palette.types[item.type]);
      paintIcon(brush, item.type, x + 8, middle, 9, palette.onType);
    }
    if (item.kind === "colour") paintDisc(brush, { x: x + 5, y: middle, r: 5 }, item.colour);
    if (item.kind === "line") {
      const curve = { x0: x, y0: middle, cx: x + 13, cy: middle, x1: x + 27, y1: middle };
      strokeStatement(brush, curve, {
        colour: item.colour,
        width: 1.75,
        status: item.status,
        arrow: 7,
        cross: 7,
        crossColour: item.colour,
        crossGround: palette.canvas,
      });
    }
    write(brush, item.text, x + before, middle + 4, font, item.kind === "word" ? palette.ink3 : palette.ink);
    x += needed + 18;
  }
  return y + LINE;
}

/** Who says it, in as many lines as there may be; gives the place below. */
function paintSources(
  brush: SvgBrush,
  { palette }: Frame,
  { sources, publishers, more, separator }: PictureText,
  top: number,
  width: number,
): number {
  if (publishers.length === 0) return top;
  const font = `400 11px ${palette.font}`;
  brush.font = font;
  const room = width - 2 * MARGIN;
  const fits = (line: string) => brush.measureText(line).width <= room;
  const lines = [sources];
  let written = 0;
  for (const publisher of publishers) {
    const current = lines.at(-1) ?? "";
    const joined = `${current}${written === 0 ? "" : separator}${publisher}`;
    const isLast = lines.length === MOST_SOURCE_LINES;
    const rest = publishers.length - written;
    if (fits(isLast && rest > 1 ? `${joined}${separator}${more(rest)}` : joined))
      lines[lines.length - 1] = joined;
    else if (isLast) {
      lines[lines.length - 1] = `${current}${separator}${more(rest)}`;
      break;
    } else {
      lines[lines.length - 1] = `${current}${written === 0 ? "" : separator.trimEnd()}`;
      lines.push(publisher);
    }
    written += 1;
  }
  lines.forEach((line, at) => {
    write(brush, line, MARGIN, top + 12 + at * 16, font, palette.ink2);
  });
  return top + lines.length * 16 + 6;
}
