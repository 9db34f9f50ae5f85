import { CornerDownRight } from "lucide-react";
import type { EntityCard, StatementCard } from "../../core/api.ts";
import { type NextPost, nextPosts } from "../../core/graph/next-posts.ts";
import { useApp, useChange, useOverview, useTexts } from "../state/app-context.tsx";
import { open } from "../state/changes.ts";
import { statusOf } from "../state/statement-status.ts";
import { indexOf } from "../state/visible-part.ts";
import { defineTexts } from "../ui/define-texts.ts";
import { EntityLabel } from "../ui/entity-label.tsx";
import { formatWhen } from "../ui/format-qualifiers.ts";
import { relationWording } from "../ui/relation-wording.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import "./next-post-lines.css";

const texts = defineTexts({
  en: {
    later: "then",
    elsewhere: "elsewhere",
    elsewhereHint: "No document says whether that was before or after",
    joined: "joined",
    told: (told: number, all: number) =>
      told === 0 ? "No document says where they went." : `Where to is told of ${told} of ${all}.`,
  },
  zh: {
    later: "随后",
    elsewhere: "另外",
    elsewhereHint: "文章未说明此事在离职之前还是之后",
    joined: "加入",
    told: (told, all) => (told === 0 ? "没有文章提到他们的去向。" : `${all} 人中有 ${told} 人的去向有记载。`),
  },
});

/** Posts of one departure that a row has room for. */
const MOST_POSTS = 3;

/** Where somebody went who left, each as a button that opens its statement. */
export function NextPostLines({ departure }: { readonly departure: StatementCard }) {
  const posts = useNextPosts()(departure).slice(0, MOST_POSTS);
  if (posts.length === 0) return null;
  return (
    <ul className="next-posts">
      {posts.map((post) => (
        <li key={post.statement.id}>
          <NextPostLine post={post} person={departure.subject} />
        </li>
      ))}
    </ul>
  );
}

/** Of how many of those who left the documents tell where they went. */
export function NextPostsNote({ departures }: { readonly departures: readonly StatementCard[] }) {
  const { told } = useTexts(texts);
  const nextPostsOf = useNextPosts();
  const count = departures.filter((departure) =>
    nextPostsOf(departure).some(({ isLater }) => isLater),
  ).length;
  return <p className="next-posts-note">{told(count, departures.length)}</p>;
}

interface NextPostLineProps {
  readonly post: NextPost;
  readonly person: EntityCard["id"];
}

function NextPostLine({ post: { statement, isLater }, person }: NextPostLineProps) {
  const words = useTexts(texts);
  const change = useChange();
  const language = useApp((state) => state.language);
  const overview = useOverview();
  const relation = overview?.ontology.relationTypes.find(
    ({ id }) => id === (statement.predicate === "hired" ? "works_at" : statement.predicate),
  );
  const status = statusOf(statement);
  const place = statement.subject === person ? statement.object : statement.subject;
  const card = overview && indexOf(overview).entities[indexOf(overview).entityAt.get(place) ?? -1];
  if (!relation || !card) return null;
  const isHired = statement.predicate === "hired" && status !== "planned";
  const when = statement.qualifiers?.when;
  return (
    <button
      type="button"
      className="next-post"
      onClick={() => change((state) => open(state, { kind: "statement", id: statement.id }))}
    >
      <CornerDownRight size={12} aria-hidden="true" />
      <span>
        <span className="next-post-words" title={isLater ? undefined : words.elsewhereHint}>
          {isLater ? words.later : words.elsewhere}{" "}
          {isHired ? words.joined : relationWording(relation, status)[language]}
        </span>{" "}
        <EntityLabel name={card.name} /> <StatusBadge status={status} />
      </span>
      {when && <span className="fact-date">{formatWhen(when)}</span>}
    </button>
  );
}

/** The next posts of a departure, as far as the overview tells. */
function useNextPosts(): (departure: StatementCard) => readonly NextPost[] {
  const overview = useOverview();
  return (departure) => {
    if (!overview || !["fact", "reported"].includes(statusOf(departure))) return [];
    const index = indexOf(overview);
    const person = index.entityAt.get(departure.subject);
    if (person === undefined) return [];
    return nextPosts(
      departure,
      (index.incident[person] ?? []).flatMap((at) => index.statements[at] ?? []),
    );
  };
}
