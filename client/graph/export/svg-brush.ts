import { escapeXml, escapeXmlAttribute } from "../../../core/exports/escape-xml.ts";
import type { MeasureText } from "../labels/find-labels.ts";

/** What of a 2D context the drawing of the canvas uses: the same code then draws shapes and texts instead of pixels. */
export interface SvgBrush extends CanvasRenderingContext2D {
  /** Strokes a path written as in the `d` of SVG, with the colour and width that hold. */
  strokePath(d: string): void;
  /** What was drawn so far, as elements of SVG. */
  elements(): string;
}

type Matrix = readonly [number, number, number, number, number, number];

interface Style {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: readonly number[];
  matrix: Matrix;
  /** Groups that were opened for clipping since the state was saved. */
  clips: number;
}

const atRest: Style = {
  fillStyle: "#000000",
  strokeStyle: "#000000",
  lineWidth: 1,
  lineCap: "butt",
  lineJoin: "miter",
  globalAlpha: 1,
  font: "10px sans-serif",
  textAlign: "start",
  textBaseline: "alphabetic",
  dash: [],
  matrix: [1, 0, 0, 1, 0, 0],
  clips: 0,
};

/**
 * A 2D context that writes SVG (1.1): paths as paths, circles as circles, text as text with its halo painted first. Curves
 * that a canvas would only measure are measured by the function given. What it does not know, it does not have, so that
 * drawing code that starts to use more fails in its test.
 */
export function createSvgBrush(measure: MeasureText): SvgBrush {
  return new Brush(measure) as unknown as SvgBrush;
}

class Brush {
  readonly #measure: MeasureText;
  readonly #out: string[] = [];
  #style: Style = { ...atRest };
  readonly #saved: Style[] = [];
  #path: string[] = [];
  /** The path as a circle, while it is nothing else. */
  #circle: { x: number; y: number; r: number } | undefined;
  #halo: { text: string; x: number; y: number; attributes: string } | undefined;
  #clipCount = 0;

  constructor(measure: MeasureText) {
    this.#measure = measure;
  }

  get fillStyle() {
    return this.#style.fillStyle;
  }
  set fillStyle(value) {
    this.#style.fillStyle = value;
  }
  get strokeStyle() {
    return this.#style.strokeStyle;
  }
  set strokeStyle(value) {
    this.#style.strokeStyle = value;
  }
  get lineWidth() {
    return this.#style.lineWidth;
  }
  set lineWidth(value) {
    this.#style.lineWidth = value;
  }
  get lineCap() {
    return this.#style.lineCap;
  }
  set lineCap(value) {
    this.#style.lineCap = value;
  }
  get lineJoin() {
    return this.#style.lineJoin;
  }
  set lineJoin(value) {
    this.#style.lineJoin = value;
  }
  get globalAlpha() {
    return this.#style.globalAlpha;
  }
  set globalAlpha(value) {
    this.#style.globalAlpha = value;
  }
  get font() {
    return this.#style.font;
  }
  set font(value) {
    this.#style.font = value;
  }
  get textAlign() {
    return this.#style.textAlign;
  }
  set textAlign(value) {
    this.#style.textAlign = value;
  }
  get textBaseline() {
    return this.#style.textBaseline;
  }
  set textBaseline(value) {
    this.#style.textBaseline = value;
  }

  setLineDash(dash: readonly number[]): void {
    this.#style.dash = [...dash];
  }

  save(): void {
    this.#saved.push({ ...this.#style });
    this.#style = { ...this.#style, clips: 0 };
  }
  restore(): void {
    this.#flush();
    this.#out.push("</g>".repeat(this.#style.clips));
    this.#style = this.#saved.pop() ?? { ...atRest };
  }
  translate(x: number, y: number): void {
    this.#transform([1, 0, 0, 1, x, y]);
  }
  scale(x: number, y: number): void {
    this.#transform([x, 0, 0, y, 0, 0]);
  }
  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.#transform([cos, sin, -sin, cos, 0, 0]);
  }

  beginPath(): void {
    this.#path = [];
    this.#circle = undefined;
  }
  moveTo(x: number, y: number): void {
    this.#add(`M${n(x)} ${n(y)}`);
  }
  lineTo(x: number, y: number): void {
    this.#add(`${this.#path.length === 0 ? "M" : "L"}${n(x)} ${n(y)}`);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#add(`Q${n(cx)} ${n(cy)} ${n(x)} ${n(y)}`);
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#add(`C${n(ax)} ${n(ay)} ${n(bx)} ${n(by)} ${n(x)} ${n(y)}`);
  }
  closePath(): void {
    this.#add("Z");
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#add(`M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`);
  }
  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.min(radius, width / 2, height / 2);
    const corner = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
    const [across, down] = [width - 2 * r, height - 2 * r];
    this.#add(
      `M${n(x + r)} ${n(y)}h${n(across)}${corner(r, r)}v${n(down)}${corner(-r, r)}h${n(-across)}${corner(-r, -r)}v${n(-down)}${corner(r, -r)}Z`,
    );
  }
  arc(x: number, y: number, r: number, start: number, end: number): void {
    if (Math.abs(end - start) >= 2 * Math.PI - 1e-9) {
      const isAlone = this.#path.length === 0;
      this.#add(
        `M${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x + r)} ${n(y)}`,
      );
      if (isAlone) this.#circle = { x, y, r };
      return;
    }
    const at = (angle: number) => `${n(x + r * Math.cos(angle))} ${n(y + r * Math.sin(angle))}`;
    const large = Math.abs(end - start) > Math.PI ? 1 : 0;
    this.#add(`${this.#path.length === 0 ? "M" : "L"}${at(start)}A${n(r)} ${n(r)} 0 ${large} 1 ${at(end)}`);
  }

  fill(): void {
    this.#shape(`fill="${attribute(this.#style.fillStyle)}"`);
  }
  stroke(): void {
    this.#shape(`fill="none" ${this.#strokeAttributes()}`);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.#flush();
    const fill = attribute(this.#style.fillStyle);
    this.#out.push(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"${this.#common()}/>`,
    );
  }
  strokePath(d: string): void {
    this.#flush();
    this.#out.push(`<path d="${attribute(d)}" fill="none" ${this.#strokeAttributes()}${this.#common()}/>`);
  }
  clip(): void {
    this.#flush();
    this.#clipCount += 1;
    const id = `clip-${this.#clipCount}`;
    this.#out.push(
      `<clipPath id="${id}"><path d="${this.#path.join("")}"${this.#common()}/></clipPath><g clip-path="url(#${id})">`,
    );
    this.#style.clips += 1;
  }

  measureText(text: string): { width: number } {
    return { width: this.#measure(text, this.#style.font) };
  }
  /** The halo of the text that is filled next at the same place. */
  strokeText(text: string, x: number, y: number): void {
    this.#flush();
    const attributes = ` paint-order="stroke" ${this.#strokeAttributes()}`;
    this.#halo = { text, x, y, attributes };
  }
  fillText(text: string, x: number, y: number): void {
    const halo = this.#halo;
    const isHaloOfIt = halo?.text === text && halo.x === x && halo.y === y;
    if (!isHaloOfIt) this.#flush();
    this.#halo = undefined;
    this.#text(text, x, y, `fill="${attribute(this.#style.fillStyle)}"${isHaloOfIt ? halo.attributes : ""}`);
  }

  elements(): string {
    this.#flush();
    return this.#out.join("\n");
  }

  #flush(): void {
    const halo = this.#halo;
    this.#halo = undefined;
    if (halo) this.#text(halo.text, halo.x, halo.y, `fill="none"${halo.attributes}`);
  }
  #text(text: string, x: number, y: number, paint: string): void {
    const { font, textAlign, textBaseline } = this.#style;
    const { weight, size, family } = readFont(font);
    const anchor = { center: "middle", right: "end", end: "end" }[textAlign] ?? "start";
    // Editors know no baselines but the alphabetic one.
    const down = textBaseline === "middle" ? size * 0.35 : textBaseline === "top" ? size * 0.8 : 0;
    this.#out.push(
      `<text x="${n(x)}" y="${n(y + down)}" font-family="${attribute(family)}" font-size="${n(size)}" font-weight="${weight}" text-anchor="${anchor}" ${paint}${this.#common()}>${escapeXml(text)}</text>`,
    );
  }
  #shape(paint: string): void {
    this.#flush();
    if (this.#path.length === 0) return;
    const circle = this.#circle;
    const shape = circle
      ? `<circle cx="${n(circle.x)}" cy="${n(circle.y)}" r="${n(circle.r)}"`
      : `<path d="${this.#path.join("")}"`;
    this.#out.push(`${shape} ${paint}${this.#common()}/>`);
  }
  #strokeAttributes(): string {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this.#style;
    return [
      `stroke="${attribute(strokeStyle)}" stroke-width="${n(lineWidth)}"`,
      ...(lineCap === "butt" ? [] : [`stroke-linecap="${lineCap}"`]),
      ...(lineJoin === "miter" ? [] : [`stroke-linejoin="${lineJoin}"`]),
      ...(dash.length === 0 ? [] : [`stroke-dasharray="${dash.map(n).join(" ")}"`]),
    ].join(" ");
  }
  #common(): string {
    const { globalAlpha, matrix } = this.#style;
    const isMoved = matrix.some((value, at) => value !== atRest.matrix[at]);
    return `${globalAlpha === 1 ? "" : ` opacity="${n(globalAlpha)}"`}${isMoved ? ` transform="matrix(${matrix.map(n).join(" ")})"` : ""}`;
  }
  #add(command: string): void {
    this.#path.push(command);
    this.#circle = undefined;
  }
  #transform([a, b, c, d, e, f]: Matrix): void {
    const [A, B, C, D, E, F] = this.#style.matrix;
    this.#style.matrix = [
      A * a + C * b,
      B * a + D * b,
      A * c + C * d,
      B * c + D * d,
      A * e + C * f + E,
      B * e + D * f + F,
    ];
  }
}

const attribute = escapeXmlAttribute;

/** Hundredths of a px are enough. A number that is none would make the file unreadable. */
const n = (value: number): string =>
  Number.isFinite(value) ? String(Math.round(value * 1000) / 1000 + 0) : "0";

/** Weight, size in px and families of a CSS font as the canvas has it: "600 12px Inter, sans-serif". */
function readFont(font: string): { weight: string; size: number; family: string } {
  const match = /^(?:(\d+|bold|normal)\s+)?([\d.]+)px\s+(.+)$/s.exec(font);
  return { weight: match?.[1] ?? "400", size: Number(match?.[2] ?? 12), family: match?.[3] ?? "sans-serif" };
}
