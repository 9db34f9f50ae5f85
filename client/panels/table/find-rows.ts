import type { GraphIndex } from "../../graph/scene/graph-index.ts";
import { foldText, foldWords } from "../../ui/fold-text.ts";
import { relationWording } from "../../ui/relation-wording.ts";

interface RowTexts {
  readonly entities: readonly string[];
  readonly statements: readonly string[];
}

const known = new WeakMap<GraphIndex, RowTexts>();

/** What the rows can be found by, folded once: all names of entities; relation, status and qualifiers of statements. */
function textsOf(index: GraphIndex): RowTexts {
  const texts = known.get(index) ?? {
    entities: index.entities.map(({ name, aliases, type }) =>
      foldText([name.en ?? "", name.zh ?? "", ...aliases, type].join("\n")),
    ),
    statements: statementTexts(index),
  };
  known.set(index, texts);
  return texts;
}

function statementTexts(index: GraphIndex): string[] {
  const wordings = new Map<string, string>();
  return index.statements.map(({ predicate, qualifiers, firstSeen }, at) => {
    const status = index.statuses[at] ?? "fact";
    const relation = index.relations[at];
    const key = `${predicate} ${status}`;
    const wording =
      wordings.get(key) ??
      foldText(relation ? Object.values(relationWording(relation, status)).join("\n") : predicate);
    wordings.set(key, `${wording}`);
    if (!qualifiers) return `${wording}\n${firstSeen ?? ""}`;
    const { title, role, when, amount, stake, round, valuation } = qualifiers;
    const parts = [title, role, when?.text, when?.from, amount?.text, stake, round, valuation?.text];
    return `${wording}\n${firstSeen ?? ""}\n${foldText(parts.filter(Boolean).join("\n"))}`;
  });
}

/** The entities that have all words of the query in a name or in their type. */
export function findEntityRows(index: GraphIndex, rows: readonly number[], query: string): readonly number[] {
  const words = foldWords(query);
  if (words.length === 0) return rows;
  const { entities } = textsOf(index);
  return rows.filter((row) => words.every((word) => entities[row]?.includes(word)));
}

/** The statements that have all words of the query somewhere: in a name of a party, in the relation, in the qualifiers. */
export function findStatementRows(
  index: GraphIndex,
  rows: readonly number[],
  query: string,
): readonly number[] {
  const words = foldWords(query);
  if (words.length === 0) return rows;
  const { entities, statements } = textsOf(index);
  // An entity has many statements: its names are looked through once for each word.
  const hits = words.map((word) => Uint8Array.from(entities, (text) => (text.includes(word) ? 1 : 0)));
  return rows.filter((row) =>
    words.every(
      (word, at) =>
        hits[at]?.[index.subjects[row] ?? 0] ||
        hits[at]?.[index.objects[row] ?? 0] ||
        statements[row]?.includes(word),
    ),
  );
}
