import type { EntityCard } from "../../../core/api.ts";
import { EntityCell } from "./entity-cell.tsx";
import { rankPlainly } from "./rank-texts.ts";
import type { NamedValue, TableColumn, TableContext } from "./table-column.ts";

const entityAt = ({ index }: TableContext, row: number): EntityCard | undefined => index.entities[row];

const typeAt = ({ overview, index, language }: TableContext, row: number): string => {
  const id = index.entities[row]?.type;
  return overview.ontology.entityTypes.find((type) => type.id === id)?.label[language] ?? id ?? "";
};

const communityAt = ({ overview, index, language }: TableContext, row: number): string => {
  const id = index.entities[row]?.metrics.community;
  return overview.communities.find((community) => community.id === id)?.label[language] ?? "";
};

const aliasesAt = (context: TableContext, row: number): string =>
  entityAt(context, row)?.aliases.join(" · ") ?? "";

const seenAt = (context: TableContext, row: number): string => context.figures().firstSeen[row] ?? "";

const compact = (value: string) => value || undefined;

/** A figure of the whole graph, as the build measured it. */
function metricColumn(
  id: "pagerank" | "betweenness",
  label: TableColumn["label"],
  isExtra: boolean,
): TableColumn {
  const read = (context: TableContext, row: number) => entityAt(context, row)?.metrics[id];
  return {
    id,
    label,
    width: 84,
    leaves: isExtra ? 5 : 4,
    isNumeric: true,
    isExtra,
    startsDescending: true,
    keyOf: (context) => (row) => read(context, row) ?? Number.NaN,
    cell: (context, row) => formatMetric(read(context, row)),
    values: [{ name: label, read }],
  };
}

const formatMetric = (value: number | undefined): string =>
  value === undefined ? "" : value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(4);

function countColumn(id: "links" | "sources", label: TableColumn["label"]): TableColumn {
  const read = (context: TableContext, row: number) => context.figures()[id][row] ?? 0;
  return {
    id,
    label,
    width: 68,
    isNumeric: true,
    startsDescending: true,
    keyOf: (context) => (row) => read(context, row),
    cell: (context, row) => read(context, row).toLocaleString("en"),
    values: [{ name: label, read }],
  };
}

/** The columns of the table of entities, in their order. */
export const entityColumns: readonly TableColumn[] = [
  {
    id: "name",
    label: { en: "Name", zh: "名称" },
    width: 180,
    startsDescending: false,
    keyOf(context) {
      const ranks = context.nameRank();
      return (row) => ranks[row] ?? 0;
    },
    cell: (context, row) => {
      const entity = entityAt(context, row);
      return entity && <EntityCell entity={entity} />;
    },
    values: [
      { name: { en: "Name", zh: "名称" }, read: (context, row) => entityAt(context, row)?.name.en },
      {
        name: { en: "Name (Chinese)", zh: "名称（中文）" },
        read: (context, row) => entityAt(context, row)?.name.zh,
      },
    ],
  },
  {
    id: "type",
    label: { en: "Type", zh: "类型" },
    width: 92,
    leaves: 1,
    startsDescending: false,
    keyOf(context) {
      const order = new Map(context.overview.ontology.entityTypes.map(({ id }, place) => [id, place]));
      return (row) => order.get(context.index.entities[row]?.type ?? "company") ?? Number.NaN;
    },
    cell: typeAt,
    values: [{ name: { en: "Type", zh: "类型" }, read: typeAt }],
  },
  countColumn("links", { en: "Links", zh: "关联" }),
  {
    id: "community",
    label: { en: "Community", zh: "社群" },
    width: 130,
    leaves: 3,
    startsDescending: false,
    // The largest community has number 0.
    keyOf: (context) => (row) => entityAt(context, row)?.metrics.community ?? Number.NaN,
    cell: (context, row) => <span title={communityAt(context, row)}>{communityAt(context, row)}</span>,
    values: [
      {
        name: { en: "Community", zh: "社群" },
        read: (context, row) => compact(communityAt(context, row)),
      },
    ],
  },
  metricColumn("pagerank", { en: "PageRank", zh: "PageRank" }, false),
  metricColumn("betweenness", { en: "Betweenness", zh: "中介度" }, true),
  {
    id: "seen",
    label: { en: "First seen", zh: "首次出现" },
    width: 92,
    leaves: 2,
    startsDescending: true,
    keyOf: (context) => {
      const ranks = rankPlainly(context.figures().firstSeen);
      return (row) => ranks[row] ?? Number.NaN;
    },
    cell: seenAt,
    values: [
      { name: { en: "First seen", zh: "首次出现" }, read: (context, row) => compact(seenAt(context, row)) },
    ],
  },
  countColumn("sources", { en: "Sources", zh: "来源" }),
  {
    id: "aliases",
    label: { en: "Aliases", zh: "别名" },
    width: 180,
    leaves: 6,
    isExtra: true,
    startsDescending: false,
    keyOf(context) {
      const ranks = rankPlainly(context.index.entities.map((_, row) => aliasesAt(context, row)));
      return (row) => ranks[row] ?? Number.NaN;
    },
    cell: (context, row) => <span title={aliasesAt(context, row)}>{aliasesAt(context, row)}</span>,
    values: [
      { name: { en: "Aliases", zh: "别名" }, read: (context, row) => compact(aliasesAt(context, row)) },
    ],
  },
];

/** What every file of entities ends with, so that rows can be joined with other exports. */
export const entityIds: readonly NamedValue[] = [
  { name: { en: "entity_id", zh: "entity_id" }, read: (context, row) => entityAt(context, row)?.id },
];
