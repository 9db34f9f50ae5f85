import type { DocumentCard, EntityCard, Overview, SearchHit } from "../../../core/api.ts";
import type { RecentSearch } from "../../state/recent-searches.ts";
import { deriveQuestions } from "../derive-questions.ts";
import { type AskedQuestion, questionsAbout } from "./asked-questions.ts";
import { placeInQuery } from "./place-in-query.ts";

/** One thing that can be chosen. */
export type SearchRow =
  | { readonly kind: "entity"; readonly key: string; readonly hit: SearchHit }
  | { readonly kind: "recent"; readonly key: string; readonly entity: RecentSearch }
  /** Forgets what was found before. */
  | { readonly kind: "forget"; readonly key: string }
  | { readonly kind: "document"; readonly key: string; readonly document: DocumentCard }
  | { readonly kind: "question"; readonly key: string; readonly question: AskedQuestion }
  | { readonly kind: "path"; readonly key: string; readonly from: EntityCard; readonly to: EntityCard };

export type SectionId = "recent" | "entities" | "close" | "inside" | "questions" | "start";

export interface SearchSection {
  readonly id: SectionId;
  readonly rows: readonly SearchRow[];
}

export interface FoundThings {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly documents: readonly DocumentCard[];
}

const MOST_DOCUMENTS = 4;
const MOST_QUESTIONS = 4;

/** What an empty box offers: what was found before, and questions to start from. */
export function restingSections(
  recent: readonly RecentSearch[],
  overview: Overview | undefined,
): SearchSection[] {
  const questions = overview ? deriveQuestions(overview) : [];
  return withRows([
    {
      id: "recent",
      rows: recent.length > 0 ? [...recent.map(recentRow), { kind: "forget", key: "forget" }] : [],
    },
    {
      id: "start",
      rows: questions.map((question) => questionRow({ ...question, isAsked: false })),
    },
  ]);
}

/**
 * What was found, in sections: names, close spellings, titles, and questions about the best name. Where the query asks a question,
 * that comes first, so that Enter answers it.
 */
export function foundSections(found: FoundThings, overview: Overview | undefined): SearchSection[] {
  const { query, hits, documents } = found;
  const names = hits.filter(({ how }) => how !== "typo");
  const slips = hits.filter(({ how }) => how === "typo");
  const questions = overview ? questionRows(found, overview) : [];
  const isAsked = questions.some(
    (row) =>
      row.kind === "path" ||
      (row.kind === "question" && row.question.isAsked && hasMoreThanName(query, hits)),
  );
  const asking: SearchSection = { id: "questions", rows: questions };
  return withRows([
    ...(isAsked ? [asking] : []),
    { id: "entities", rows: names.map(entityRow) },
    { id: "close", rows: slips.map(entityRow) },
    {
      id: "inside",
      rows: documents
        .slice(0, MOST_DOCUMENTS)
        .map((document) => ({ kind: "document", key: `document ${document.id}`, document })),
    },
    ...(isAsked ? [] : [asking]),
  ]);
}

function questionRows({ query, hits }: FoundThings, overview: Overview): SearchRow[] {
  const best = hits[0];
  if (!best) return [];
  const paths = namedPair(query, hits).map(
    ([from, to]): SearchRow => ({ kind: "path", key: `path ${from.id} ${to.id}`, from, to }),
  );
  const about = questionsAbout(overview, best.entity, query).map(questionRow);
  return [...paths, ...about].slice(0, MOST_QUESTIONS);
}

/** Two entities that the query names side by side, in its order; at most one pair. */
function namedPair(query: string, hits: readonly SearchHit[]): (readonly [EntityCard, EntityCard])[] {
  const named = hits
    .flatMap((hit) => {
      const place = placeInQuery(query, hit);
      return place ? [{ entity: hit.entity, ...place }] : [];
    })
    .toSorted((a, b) => b.length - a.length);
  const apart: typeof named = [];
  for (const each of named) {
    const isFree = apart.every(({ at, length }) => each.at >= at + length || each.at + each.length <= at);
    if (isFree) apart.push(each);
  }
  const [first, second] = apart.slice(0, 2).toSorted((a, b) => a.at - b.at);
  // A better hit is a name that holds both: R1 and DeepSeek are one model.
  const isBest = [first, second].some((each) => each?.entity === hits[0]?.entity);
  return first && second && isBest ? [[first.entity, second.entity]] : [];
}

/** Whether the query says more than the name that it found: a name may hold the words of a question. */
const hasMoreThanName = (query: string, [best]: readonly SearchHit[]): boolean =>
  best !== undefined && query.trim().length > best.matched.length + 1;

const entityRow = (hit: SearchHit): SearchRow => ({ kind: "entity", key: `entity ${hit.entity.id}`, hit });

const recentRow = (entity: RecentSearch): SearchRow => ({
  kind: "recent",
  key: `recent ${entity.id}`,
  entity,
});

const questionRow = (question: AskedQuestion): SearchRow => ({
  kind: "question",
  key: `question ${question.predicate} ${question.side}`,
  question,
});

const withRows = (sections: readonly SearchSection[]): SearchSection[] =>
  sections.filter(({ rows }) => rows.length > 0);
