import { useMemo } from "react";
import type { EntityCard, Timeline } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { useApp, useOverview } from "../../state/app-context.tsx";
import { statusOf } from "../../state/statement-status.ts";
import { shownName } from "../../ui/entity-names.ts";
import { relationWording } from "../../ui/relation-wording.ts";

type TimelineEvent = Timeline["events"][number];

/** Gives a function that says an event in one line: subject, relation, object, in the language of the interface. */
export function useSayEvent(
  id: EntityId,
  neighbours: readonly EntityCard[],
): (event: TimelineEvent) => string {
  const language = useApp((state) => state.language);
  const overview = useOverview();
  return useMemo(() => {
    const names = new Map(neighbours.map((card) => [card.id, shownName(card.name, language).text]));
    const own = overview?.entities.find((card) => card.id === id);
    if (own) names.set(id, shownName(own.name, language).text);
    const relations = new Map(overview?.ontology.relationTypes.map((relation) => [relation.id, relation]));
    return ({ statement }) => {
      const relation = relations.get(statement.predicate);
      const words = relation ? relationWording(relation, statusOf(statement))[language] : "";
      const gap = language === "zh" ? "" : " ";
      const name = (end: EntityId) => names.get(end) ?? end.slice(end.indexOf(":") + 1);
      return [name(statement.subject), words, name(statement.object)].join(gap);
    };
  }, [neighbours, language, overview, id]);
}
