import { shownName } from "../../ui/entity-names.ts";
import type { EntityRow } from "./entity-row.ts";
import { NameCell } from "./name-cell.tsx";
import type { TableColumn } from "./table-column.ts";

/** The columns of the table of entities, in their order at rest. */
export const entityColumns: readonly TableColumn<EntityRow>[] = [
  {
    id: "name",
    label: { en: "Name", zh: "名称" },
    width: "minmax(180px, 2fr)",
    sortKey: ({ entity }, { language }) => shownName(entity.name, language).text,
    text: ({ entity }, { language }) => {
      const { text, other } = shownName(entity.name, language);
      return other ? `${text} ${other.text}` : text;
    },
    cell: ({ entity }) => <NameCell entity={entity} />,
  },
  {
    id: "type",
    label: { en: "Type", zh: "类型" },
    width: "minmax(96px, 0.8fr)",
    sortKey: ({ type, entity }, { language }) => type?.label[language] ?? entity.type,
    text: ({ type, entity }, { language }) => type?.label[language] ?? entity.type,
  },
  {
    id: "links",
    label: { en: "Links", zh: "关联" },
    width: "84px",
    align: "end",
    sortKey: ({ entity }) => entity.metrics.degree,
    text: ({ entity }) => String(entity.metrics.degree),
  },
  {
    id: "community",
    label: { en: "Community", zh: "社群" },
    width: "minmax(120px, 1.4fr)",
    sortKey: ({ community }, { language }) => community?.[language],
    text: ({ community }, { language }) => community?.[language] ?? "",
  },
  {
    id: "pagerank",
    label: { en: "PageRank", zh: "PageRank" },
    width: "96px",
    align: "end",
    sortKey: ({ entity }) => entity.metrics.pagerank,
    text: ({ entity }) => entity.metrics.pagerank.toFixed(4),
  },
  {
    id: "betweenness",
    label: { en: "Betweenness", zh: "中介中心性" },
    width: "108px",
    align: "end",
    isOptional: true,
    sortKey: ({ entity }) => entity.metrics.betweenness,
    text: ({ entity }) => entity.metrics.betweenness.toFixed(4),
  },
  {
    id: "sources",
    label: { en: "Publishers", zh: "媒体" },
    width: "100px",
    align: "end",
    sortKey: ({ publishers }) => publishers,
    text: ({ publishers }) => String(publishers),
  },
  {
    id: "first-seen",
    label: { en: "First seen", zh: "首次出现" },
    width: "104px",
    sortKey: ({ firstSeen }) => firstSeen,
    text: ({ firstSeen }) => firstSeen ?? "",
  },
];
