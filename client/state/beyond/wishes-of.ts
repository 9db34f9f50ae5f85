import type { EntityId } from "../../../core/entity.ts";
import type { AppState } from "../app-state.ts";
import type { Wish } from "./gather.ts";
import { isGathered } from "./graft.ts";

type Given = Pick<AppState, "load" | "view" | "details" | "connections" | "awaited">;

/** What the page shows, or waits to show, and does not hold yet. */
export function wishesOf({ load, view, details, connections, awaited }: Given): Wish[] {
  if (load.status !== "ready") return [];
  const { overview } = load;
  const { selection, part } = view;
  const ends = details.status === "statement" ? [details.detail.subject.id, details.detail.object.id] : [];
  const answered = connections.answer?.kind === selection.kind ? entitiesOfAnswer(connections.answer) : [];
  const { ego } = part;
  const wish = (ids: readonly EntityId[], steps: Wish["steps"]): Wish => ({
    ids: [...new Set(ids)].filter((id) => !isGathered(overview, id, steps)),
    steps,
  });
  return [
    wish([...ends, ...answered], 0),
    wish(
      [
        ...selectedOf(selection),
        ...part.expansions.map(({ of }) => of),
        ...awaited.flatMap(({ ids }) => ids),
      ],
      1,
    ),
    ...(ego ? [wish([ego.of], ego.depth)] : []),
  ].filter(({ ids }) => ids.length > 0);
}

function selectedOf(selection: AppState["view"]["selection"]): readonly EntityId[] {
  switch (selection.kind) {
    case "entity":
      return [selection.id];
    case "entities":
    case "common":
      return selection.ids;
    case "paths":
      return [selection.from, selection.to].flatMap((id) => id ?? []);
    default:
      return [];
  }
}

function entitiesOfAnswer(answer: NonNullable<AppState["connections"]["answer"]>): readonly EntityId[] {
  const { entities } = answer.result;
  const shared = answer.kind === "common" ? answer.result.common.map(({ entity }) => entity.id) : [];
  return [...entities.map(({ id }) => id), ...shared];
}
