import type { DocumentId } from "../../../core/document.ts";
import type { Evidence, Statement } from "../../../core/statement.ts";

/** What one sentence says: a statement and where the sentence says it. */
export interface Claim {
  readonly statement: Statement;
  readonly evidence: Evidence;
}

/** A stretch of the text that states something, with all that it states, in the order of the subjects. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly claims: readonly Claim[];
}

/** The passages of a document in the order of its text; statements that stand on the same stretch share one. */
export function findPassages(document: DocumentId, statements: readonly Statement[]): Passage[] {
  const passages = new Map<string, { start: number; end: number; claims: Claim[] }>();
  for (const statement of statements) {
    for (const evidence of statement.evidence) {
      if (evidence.document !== document) continue;
      const { start, end } = evidence;
      const passage = passages.get(`${start} ${end}`) ?? { start, end, claims: [] };
      passages.set(`${start} ${end}`, passage);
      // Two extractors may find the same; one row tells it.
      if (!passage.claims.some((claim) => claim.statement.id === statement.id)) {
        passage.claims.push({ statement, evidence });
      }
    }
  }
  const sorted = [...passages.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.map(({ claims, ...span }) => ({
    ...span,
    claims: claims.toSorted((a, b) => placeOf(a) - placeOf(b)),
  }));
}

const placeOf = ({ evidence }: Claim): number => evidence.subjectSpan?.[0] ?? evidence.start;

/** The passage at an offset: the one that begins there, else the shortest around it. */
export function passageAt(passages: readonly Passage[], at: number | undefined): Passage | undefined {
  if (at === undefined) return undefined;
  const around = passages.filter(({ start, end }) => start <= at && at < end);
  return (
    around.find(({ start }) => start === at) ??
    around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
  );
}
