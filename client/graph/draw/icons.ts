import * as box from "lucide-react/icons/box";
import * as building from "lucide-react/icons/building-complex";
import * as landmark from "lucide-react/icons/landmark";
import * as layers from "lucide-react/icons/layers";
import * as pin from "lucide-react/icons/pin";
import * as sparkle from "lucide-react/icons/sparkle";
import * as trendingUp from "lucide-react/icons/trending-up";
import * as userRound from "lucide-react/icons/user-round";
import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";

/** The shapes of an icon on a field of 24 × 24. */
type IconShapes = readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];

/** The icon modules carry their shapes, but their types do not say so. */
const shapesOf = (module: object): IconShapes =>
  (module as { __iconData: { node: IconShapes } }).__iconData.node;

export const pinShapes = shapesOf(pin);

export const iconShapes: Readonly<Record<EntityTypeId, IconShapes>> = {
  company: shapesOf(building),
  person: shapesOf(userRound),
  investor: shapesOf(trendingUp),
  model: shapesOf(sparkle),
  product: shapesOf(box),
  institution: shapesOf(landmark),
  group: shapesOf(layers),
};

/** Draws the icon of a type, its field `size` px wide, around a point. */
export type DrawIcon = (
  context: CanvasRenderingContext2D,
  type: EntityTypeId,
  x: number,
  y: number,
  size: number,
) => void;

/** Icons as paths in one colour: nothing is loaded, and they are sharp at every size. */
export function createIcons(colour: string): DrawIcon {
  const paths = new Map<EntityTypeId, Path2D>();
  const pathOf = (type: EntityTypeId): Path2D => {
    const known = paths.get(type);
    if (known) return known;
    const path = pathThrough(iconShapes[type]);
    paths.set(type, path);
    return path;
  };
  return (context, type, x, y, size) => strokeIcon(context, pathOf(type), x, y, size, colour);
}

let pinPath: Path2D | undefined;

/** Draws the mark of a pinned entity around a point. */
export function strokePin(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  pinPath ??= pathThrough(pinShapes);
  strokeIcon(context, pinPath, x, y, size, colour);
}

function strokeIcon(
  context: CanvasRenderingContext2D,
  path: Path2D,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  const scale = size / 24;
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(scale, scale);
  context.strokeStyle = colour;
  context.lineWidth = 2.4;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.stroke(path);
  context.restore();
}

function pathThrough(shapes: IconShapes): Path2D {
  const path = new Path2D();
  for (const shape of shapes) addShape(path, shape);
  return path;
}

function addShape(path: Path2D, [tag, given]: IconShapes[number]): void {
  if (tag === "path" && given.d) {
    path.addPath(new Path2D(given.d));
    return;
  }
  if (tag === "circle") {
    const circle = new Path2D();
    circle.arc(Number(given.cx), Number(given.cy), Number(given.r), 0, 2 * Math.PI);
    path.addPath(circle);
    return;
  }
  throw new Error(
    `An icon has a <${tag}>; only <path> and <circle> can be drawn: add the shape to addShape.`,
  );
}
