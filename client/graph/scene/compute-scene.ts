import type { Language } from "../../../core/document.ts";
import type { Status, ViewState } from "../../state/view-state.ts";
import type { Hovered } from "../hovered.ts";
import type { EntityColours } from "../looks/colouring.ts";
import { coloursOf, radiiOf } from "../looks/entity-looks.ts";
import { countWaiting } from "./count-waiting.ts";
import { drawnAtRest } from "./drawn-at-rest.ts";
import { type Density, type DrawnGraph, drawnGraph } from "./drawn-graph.ts";
import { type Fan, fan } from "./fan.ts";
import type { Focus } from "./focus.ts";
import type { GraphIndex } from "./graph-index.ts";
import { light } from "./light.ts";
import { leadingStatements } from "./light-focus.ts";
import type { Light } from "./lit.ts";
import { passingGraph } from "./passing-graph.ts";
import { computePlaces, noStretch, type Places, type PlacesById, type Stretch } from "./places.ts";
import { statusesOf } from "./statuses-of.ts";

export interface SceneInput {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly hovered: Hovered;
  readonly language: Language;
  readonly density: Density;
  /** Bundles that were clicked open. */
  readonly openedBundles: ReadonlySet<string>;
  /** What the answer to a question about several entities shows. */
  readonly focus?: Focus | undefined;
  /** Where a layout puts everything; absent: the map that came with the graph. */
  readonly base?: Places | undefined;
  /** What is being dragged. */
  readonly held?: PlacesById | undefined;
  readonly stretch?: Stretch | undefined;
  /** Whether everything is on its way to other places. */
  readonly isMoving?: boolean;
}

/** All that the drawing looks up, computed once for a change. */
export interface Scene extends SceneInput {
  readonly drawn: DrawnGraph;
  /** How each statement is drawn, by number: on the day that is looked at, where the view names one. */
  readonly statuses: readonly Status[];
  readonly fan: Fan;
  readonly light: Light | undefined;
  /** What the colours of discs mean. */
  readonly colours: EntityColours;
  /** Radius of every disc at rest in px. */
  readonly radii: Float32Array;
  /** How many neighbours of what is lit could be brought in, where there are any. */
  readonly waiting: ReadonlyMap<number, number>;
  /** Where everything stands; the same array as before where nothing moved. */
  readonly places: Places;
  /** Most names of entities on the canvas. */
  readonly labelBudget: number;
}

/** The scene of the input; what did not change is taken over from the scene before. */
export function computeScene(input: SceneInput, before?: Scene): Scene {
  const { index, view, hovered, density, focus } = input;
  const sameGraph =
    before?.index === index &&
    before.density === density &&
    before.view.filters === view.filters &&
    before.view.part === view.part &&
    before.view.selection === view.selection &&
    before.focus?.routes === focus?.routes;
  const isAtRest = view.selection.kind === "none" && focus === undefined;
  const draw = () => (isAtRest ? drawnAtRest(index, view, density) : drawnGraph(index, view, density, focus));
  const computed = sameGraph ? before.drawn : draw();
  const drawn = before && before.index === index && isSame(before.drawn, computed) ? before.drawn : computed;
  const opened = openedBundles(input);
  const sameFan =
    before?.drawn === drawn &&
    before.fan &&
    before.focus?.routes === focus?.routes &&
    isSubset(opened, openedBundles(before)) &&
    isSubset(openedBundles(before), opened);
  const lit = light(index, drawn, view.selection, hovered, focus);
  return {
    ...input,
    drawn,
    statuses: statusesOf(index, view.filters),
    fan: sameFan ? before.fan : fan(index, drawn, opened, leadingStatements(index, focus)),
    colours: coloursOf(index, view.appearance.colour),
    radii: radiiOf(index, view.appearance.size, density),
    light: lit,
    waiting: countWaiting(index, passingGraph(index, view.filters), drawn, lit, density),
    places: before && samePlaces(before, input) ? before.places : placesOf(input),
    labelBudget: density === "compact" ? 26 : 70,
  };
}

const samePlaces = (before: SceneInput, now: SceneInput): boolean =>
  before.index === now.index &&
  before.base === now.base &&
  before.held === now.held &&
  before.stretch === now.stretch &&
  before.view.part.pins === now.view.part.pins;

const placesOf = ({ index, base, held, stretch = noStretch, view }: SceneInput): Places =>
  computePlaces({ index, base, pins: [view.part.pins, held ?? {}], stretch });

/** An opened statement is never hidden in a bundle. */
function openedBundles({ index, view, openedBundles }: SceneInput): ReadonlySet<string> {
  if (view.selection.kind !== "statement") return openedBundles;
  const at = index.statementAt.get(view.selection.id);
  if (at === undefined) return openedBundles;
  const ends = [index.subjects[at] ?? 0, index.objects[at] ?? 0];
  return new Set([...openedBundles, `${Math.min(...ends)} ${Math.max(...ends)}`]);
}

const isSubset = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((key) => whole.has(key));

const isSame = (a: DrawnGraph, b: DrawnGraph): boolean =>
  a === b ||
  (a.entityCount === b.entityCount &&
    a.statementCount === b.statementCount &&
    isEqual(a.entities, b.entities) &&
    isEqual(a.statements, b.statements));

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
