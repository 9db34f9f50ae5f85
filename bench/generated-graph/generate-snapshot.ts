import { createHash } from "node:crypto";
import { measure } from "../../builder/measure.ts";
import type { Entity } from "../../core/entity.ts";
import { entityTypes } from "../../core/ontology/entity-type.ts";
import { kindLabels, relationKinds } from "../../core/ontology/relation-type.ts";
import { relationTypeInfo, relationTypes } from "../../core/ontology/relations/index.ts";
import { SNAPSHOT_VERSION, type Snapshot } from "../../core/snapshot.ts";
import { type Statement, StatementId } from "../../core/statement.ts";
import { createDice } from "./dice.ts";
import { drawEntities } from "./draw-entities.ts";
import { drawFacts } from "./draw-facts.ts";
import { writeDocuments } from "./write-documents.ts";

export interface GraphSize {
  readonly nodes: number;
  readonly edges: number;
  readonly seed: number;
}

/** An invented graph of the size, measured and placed as a build does it; the same arguments give the same bytes. */
export function generateSnapshot({ nodes, edges, seed }: GraphSize): Snapshot {
  const dice = createDice(seed);
  const drawn = drawEntities(dice, nodes);
  const facts = drawFacts(dice, drawn, edges);
  const { documents, evidence, mentions } = writeDocuments(dice, drawn, facts, sha256);
  const entities = drawn.map(({ id, type, name, aliases }, at): Entity => {
    const places = mentions[at] ?? [];
    return { id, type, name, aliases: [...aliases], mentions: [...places] };
  });
  const statements = facts.map((fact, at): Statement => {
    const [subject, object] = [drawn[fact.subject], drawn[fact.object]];
    const said = evidence[at] ?? [];
    if (!subject || !object || said.length === 0)
      throw new Error(`Fact ${at} has no ends or no text; that is a bug.`);
    const doubt = said.reduce((product, { confidence }) => product * (1 - confidence), 1);
    return {
      id: StatementId.parse(sha256(`${seed} ${at}`).slice(0, 16)),
      subject: subject.id,
      predicate: fact.predicate,
      object: object.id,
      polarity: fact.polarity,
      modality: fact.modality,
      ...(Object.keys(fact.qualifiers).length > 0 && { qualifiers: fact.qualifiers }),
      confidence: Math.round(100 * Math.min(0.99, 1 - doubt)) / 100,
      evidence: [...said].sort((a, b) => (a.document < b.document ? -1 : 1)),
    };
  });
  statements.sort((a, b) => (a.id < b.id ? -1 : 1));
  const measured = measure(entities, statements);
  return {
    meta: {
      kind: "tieline-snapshot",
      version: SNAPSHOT_VERSION,
      title: `Generated: ${nodes} entities, ${edges} statements`,
      generator: "tieline bench",
      inputs: sha256(JSON.stringify({ nodes, edges, seed })).slice(0, 16),
    },
    ontology: {
      entityTypes: [...entityTypes],
      relationTypes: relationTypes.map(relationTypeInfo),
      kinds: relationKinds.map((id) => ({ id, label: kindLabels[id] })),
    },
    documents: [...documents],
    entities: measured.entities,
    statements,
    communities: measured.communities,
    messages: [],
  };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
