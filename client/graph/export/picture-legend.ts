import type { Overview } from "../../../core/api.ts";
import type { Language } from "../../../core/document.ts";
import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";
import type { RelationKind } from "../../../core/ontology/relation-type.ts";
import { statuses } from "../../state/statement-status.ts";
import type { Status } from "../../state/view-state.ts";
import { colouringOf } from "../looks/index.ts";
import type { Palette } from "../palette.ts";
import type { Scene } from "../scene/compute-scene.ts";

/** One thing that a picture's legend explains. */
export type LegendItem =
  | { readonly kind: "type"; readonly type: EntityTypeId; readonly text: string }
  /** A colour of discs that does not mean the type. */
  | { readonly kind: "colour"; readonly colour: string; readonly text: string }
  | { readonly kind: "line"; readonly colour: string; readonly status: Status; readonly text: string }
  | { readonly kind: "word"; readonly text: string };

/** What the legend says; rows stand below each other and may be long. */
export interface PictureLegend {
  readonly rows: readonly (readonly LegendItem[])[];
  readonly entities: number;
  readonly statements: number;
  /** Who says what is drawn, most statements first; "" stands for documents without a publisher. */
  readonly publishers: readonly string[];
}

interface LegendInput {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly overview: Pick<Overview, "ontology" | "communities">;
  readonly language: Language;
  readonly statusNames: Readonly<Record<Status, string>>;
}

/** The legend of what is drawn: only types, kinds and statuses that are there, with how many of each. */
export function legendOf({ scene, palette, overview, language, statusNames }: LegendInput): PictureLegend {
  const { index, drawn, colours } = scene;
  const entities = [...index.entities.keys()].filter((at) => drawn.entities[at]);
  const statements = [...index.statements.keys()].filter((at) => drawn.statements[at]);
  const types = tally(entities, (at) => index.entities[at]?.type);
  const kinds = tally(statements, (at) => index.relations[at]?.kind);
  const byStatus = tally(statements, (at) => index.statuses[at]);
  const labelled = (text: string, count: number) => `${text} ${count.toLocaleString("en")}`;

  const typeRow = overview.ontology.entityTypes.flatMap(({ id, plural }): LegendItem[] => {
    const count = types.get(id);
    return count ? [{ kind: "type", type: id, text: labelled(plural[language], count) }] : [];
  });
  const kindRow = overview.ontology.kinds.flatMap(({ id, label }): LegendItem[] => {
    const count = kinds.get(id);
    if (!count) return [];
    return [
      { kind: "line", colour: palette.kinds[id], status: "fact", text: labelled(label[language], count) },
    ];
  });
  const special = statuses.filter((status) => status !== "fact" && byStatus.has(status));
  const statusRow = special.map(
    (status): LegendItem => ({
      kind: "line",
      colour: palette.ink2,
      status,
      text: labelled(statusNames[status], byStatus.get(status) ?? 0),
    }),
  );
  return {
    rows: [typeRow, colourRow(), kindRow, statusRow].filter((row) => row.length > 0),
    entities: entities.length,
    statements: statements.length,
    publishers: sortedByCount(
      tally(
        statements.flatMap((at) => [...new Set(index.publishers[at])]),
        (name) => name,
      ),
    ),
  };

  /** What the colours of discs mean where it is not the type. */
  function colourRow(): LegendItem[] {
    const { label } = colouringOf(scene.view.appearance.colour);
    if (colours.kind === "type") return [];
    if (colours.kind === "classes") {
      const present = tally(entities, (at) => colours.classOf[at]);
      const names = new Map(overview.communities.map((community) => [community.id, community.label]));
      return [
        { kind: "word", text: label[language] },
        ...colours.classes.flatMap((community, at): LegendItem[] => {
          const count = present.get(at);
          const name = names.get(community)?.[language] ?? String(community);
          const colour = palette.classes[at] ?? palette.rest;
          return count ? [{ kind: "colour", colour, text: labelled(name, count) }] : [];
        }),
      ];
    }
    const { ticks, format } = colours;
    const at = (share: number) => palette.ramp[Math.round(share * (palette.ramp.length - 1))] ?? palette.rest;
    return [
      { kind: "word", text: label[language] },
      ...ticks.map(
        (value, place): LegendItem => ({
          kind: "colour",
          colour: at(ticks.length > 1 ? place / (ticks.length - 1) : 0),
          text: format(value, language),
        }),
      ),
    ];
  }
}

function tally<Item, Key extends string | number | RelationKind>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const sortedByCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
