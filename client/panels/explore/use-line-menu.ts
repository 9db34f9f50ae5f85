import { EyeOff, Funnel, FunnelX, Link, Quote, Split } from "lucide-react";
import { nameOfEntity } from "../../graph/scene/name-of-entity.ts";
import { useApp, useCanvas, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import type { MenuTarget } from "../../state/app-state.ts";
import { open, setFilters } from "../../state/changes.ts";
import { hideEntities } from "../../state/explore-changes.ts";
import { isolatePredicates, togglePredicate } from "../../state/filter-changes.ts";
import { indexOf } from "../../state/visible-part.ts";
import { exploreTexts } from "./explore-texts.ts";
import { linkTo } from "./link-to.ts";
import type { MenuGroup } from "./menu-entry.ts";
import { useCopy } from "./use-copy.ts";

/** What can be done with a statement. */
export function useStatementMenu({
  id,
}: Extract<MenuTarget, { readonly kind: "statement" }>): readonly MenuGroup[] {
  const texts = useTexts(exploreTexts);
  const change = useChange();
  const copy = useCopy();
  const language = useApp((state) => state.language);
  const view = useApp((state) => state.view);
  const overview = useOverview();
  const index = overview && indexOf(overview);
  const at = index?.statementAt.get(id);
  const statement = at === undefined ? undefined : index?.statements[at];
  const relation = at === undefined ? undefined : index?.relations[at];
  if (!index || !statement || !relation) return [];
  const { subject, predicate, object } = statement;
  const hiding = [...new Set([subject, object])].map((end) => ({
    id: `hide ${end}`,
    label: texts.hideEnd(nameOf(index, end, language)),
    icon: EyeOff,
    run: () => change((state) => hideEntities(state, [end])),
  }));
  return [
    [
      {
        id: "open",
        label: texts.open,
        icon: Quote,
        run: () => change((state) => open(state, { kind: "statement", id })),
      },
    ],
    [
      {
        id: "only-relation",
        label: texts.onlyRelation(relation.labels.plain[language]),
        icon: Funnel,
        run: () => change((state) => setFilters(state, isolatePredicates(state.view.filters, [predicate]))),
      },
      {
        id: "without-relation",
        label: texts.withoutRelation(relation.labels.plain[language]),
        icon: FunnelX,
        run: () => change((state) => setFilters(state, togglePredicate(state.view.filters, predicate))),
      },
    ],
    [
      ...hiding,
      {
        id: "hide-ends",
        label: texts.hideEnds,
        icon: EyeOff,
        run: () => change((state) => hideEntities(state, [subject, object])),
      },
      {
        id: "link",
        label: texts.copyLink,
        icon: Link,
        run: () =>
          void copy(linkTo(view, { kind: "statement", id }), {
            en: exploreTexts.en.linkCopied,
            zh: exploreTexts.zh.linkCopied,
          }),
      },
    ],
  ];
}

/** What can be done with many statements between the same two. */
export function useBundleMenu({
  key,
  ends,
  count,
}: Extract<MenuTarget, { readonly kind: "bundle" }>): readonly MenuGroup[] {
  const texts = useTexts(exploreTexts);
  const change = useChange();
  const canvas = useCanvas();
  const language = useApp((state) => state.language);
  const overview = useOverview();
  if (!overview) return [];
  const index = indexOf(overview);
  return [
    [
      {
        id: "open",
        label: texts.openBundle(count),
        icon: Split,
        run: () => canvas.current?.openBundle(key),
      },
    ],
    [
      ...ends.map((end) => ({
        id: `hide ${end}`,
        label: texts.hideEnd(nameOf(index, end, language)),
        icon: EyeOff,
        run: () => change((state) => hideEntities(state, [end])),
      })),
      {
        id: "hide-ends",
        label: texts.hideEnds,
        icon: EyeOff,
        run: () => change((state) => hideEntities(state, ends)),
      },
    ],
  ];
}

/** The name of an entity of the index in the language of the interface. */
export function nameOf(index: ReturnType<typeof indexOf>, id: string, language: "en" | "zh"): string {
  const card = index.entities[index.entityAt.get(id) ?? -1];
  return card ? nameOfEntity(card, language) : id;
}
