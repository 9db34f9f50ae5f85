import type { Overview } from "../../../core/api.ts";
import type { Language } from "../../../core/document.ts";
import { statuses } from "../../state/statement-status.ts";
import { type Filters, initialView } from "../../state/view-state.ts";
import type { Translated } from "../../ui/define-texts.ts";
import { messages } from "../../ui/messages.ts";
import { filterTexts } from "./filter-texts.ts";

/** One filter in words, and the filters that remain without it. */
export interface DescribedFilter {
  readonly key: string;
  readonly name: string;
  readonly without: Filters;
}

type Texts = Translated<(typeof filterTexts)["en"]>;
type Described = Pick<Overview, "ontology" | "communities" | "documents">;

/** The filters that leave something out, each in words: "only People", "no Investors", "since 2024-06". */
export function describeFilters(
  filters: Filters,
  overview: Described,
  language: Language,
): DescribedFilter[] {
  const texts = filterTexts[language];
  const described: DescribedFilter[] = [];
  const list = <Id>(
    key: "hiddenTypes" | "hiddenPredicates" | "hiddenStatuses" | "hiddenCommunities" | "hiddenPublishers",
    groupsOf: () => readonly Named<Id>[],
    count: (count: number) => string,
  ) => {
    if (filters[key].length === 0) return;
    const hidden = new Set<unknown>(filters[key]);
    const name = nameList(hidden, groupsOf(), count, texts);
    described.push({ key, name, without: { ...filters, [key]: [] } });
  };
  const { ontology, communities } = overview;
  list(
    "hiddenTypes",
    () => ontology.entityTypes.map(({ id, plural }) => ({ ids: [id], name: plural[language] })),
    texts.types,
  );
  list("hiddenPredicates", () => predicateNames(filters, ontology, language), texts.relations);
  list(
    "hiddenStatuses",
    () => statuses.map((id) => ({ ids: [id], name: messages[language][id] })),
    texts.statuses,
  );
  list(
    "hiddenCommunities",
    () => communities.map(({ id, label }) => ({ ids: [id], name: label[language] })),
    texts.communities,
  );
  list(
    "hiddenPublishers",
    () =>
      [...new Set(overview.documents.map(({ publisher }) => publisher ?? ""))].map((id) => ({
        ids: [id],
        name: id || texts.noPublisher,
      })),
    texts.publishers,
  );
  const { from, to, asOf, minConfidence, minSources, minDegree } = filters;
  const bound = (keys: readonly (keyof Filters)[], name: string) =>
    described.push({ key: keys.join(" "), name, without: without(filters, keys) });
  if (from !== undefined && to !== undefined) bound(["from", "to"], texts.between(from, to));
  else if (from !== undefined) bound(["from"], texts.since(from));
  else if (to !== undefined) bound(["to"], texts.until(to));
  if (asOf !== undefined) bound(["asOf"], texts.asOf(asOf));
  if (minConfidence !== undefined) bound(["minConfidence"], texts.confidence(minConfidence.toFixed(2)));
  if (minSources !== undefined) bound(["minSources"], texts.sources(minSources));
  if (minDegree !== undefined) bound(["minDegree"], texts.links(minDegree));
  return described;
}

/** What has a name among the rows of a group: one row, or a kind of relation with all its relations. */
interface Named<Id> {
  readonly ids: readonly Id[];
  readonly name: string;
}

/** As many names as are read at a glance. */
const FEW = 2;

function nameList<Id>(
  hidden: ReadonlySet<unknown>,
  groups: readonly Named<Id>[],
  count: (count: number) => string,
  texts: Texts,
): string {
  const gone = groups.filter(({ ids }) => ids.every((id) => hidden.has(id)));
  const kept = groups.filter(({ ids }) => !ids.every((id) => hidden.has(id)));
  const names = (some: readonly Named<Id>[]) => some.map(({ name }) => name).join(texts.comma);
  if (kept.length > 0 && kept.length <= FEW && kept.length < gone.length) return texts.only(names(kept));
  if (gone.length <= FEW && gone.length > 0) return texts.without(names(gone));
  return texts.without(count(hidden.size));
}

/** By kind where whole kinds are hidden, else by relation. */
function predicateNames(
  filters: Filters,
  { kinds, relationTypes }: Described["ontology"],
  language: Language,
) {
  const hidden = new Set(filters.hiddenPredicates);
  const ofKind = kinds.map(({ id, label }) => ({
    ids: relationTypes.filter(({ kind }) => kind === id).map((relation) => relation.id),
    name: label[language],
  }));
  const isWhole = ofKind.every(
    ({ ids }) => ids.every((id) => hidden.has(id)) || !ids.some((id) => hidden.has(id)),
  );
  if (isWhole && ofKind.length > 0) return ofKind;
  return relationTypes.map(({ id, labels }) => ({ ids: [id], name: labels.plain[language] }));
}

/** The filters without some of their bounds. */
function without(filters: Filters, bounds: readonly (keyof Filters)[]): Filters {
  const kept = Object.entries(filters).filter(([key]) => !bounds.some((bound) => bound === key));
  return { ...initialView.filters, ...Object.fromEntries(kept) };
}
