import { relationType } from "../ontology/relations/index.ts";
import type { Statement } from "../statement.ts";

/**
 * Statements among the candidates that contradict the one given: the same relation between the same two parties,
 * once asserted and once negated or denied.
 */
export function contraryStatements(statement: Statement, candidates: Iterable<Statement>): Statement[] {
  const { symmetric } = relationType(statement.predicate);
  return [...candidates].filter((other) => {
    if (other.id === statement.id || other.predicate !== statement.predicate) return false;
    const isSame = other.subject === statement.subject && other.object === statement.object;
    const isTurned = other.subject === statement.object && other.object === statement.subject;
    return (isSame || (symmetric && isTurned)) && saysNo(other) !== saysNo(statement);
  });
}

/** A party's denial is negated and denied at once; who denies says no either way. */
function saysNo({ polarity, modality }: Statement): boolean {
  return polarity === "negated" || modality === "denied";
}
