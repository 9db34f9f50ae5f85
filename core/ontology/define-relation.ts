import type { Language } from "../document.ts";
import type { Modality, Polarity } from "../statement.ts";
import type { EntityTypeId } from "./entity-type.ts";
import type { PredicateId, RelationKind, RelationTypeInfo } from "./relation-type.ts";

/** What a text must yield: the surface forms of both ends and the properties named. */
export interface ExpectedRelation {
  readonly subject: string;
  readonly object: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly title?: string;
  readonly former?: boolean;
  readonly amount?: string;
  readonly round?: string;
  readonly when?: string;
}

/** A sentence of ours that runs as a test. `expect: null` means that no relation of this type may come out. */
export interface RelationExample {
  readonly language: Language;
  readonly text: string;
  readonly expect: ExpectedRelation | readonly ExpectedRelation[] | null;
}

/** Rules in the rule language of builder/relate/rule-language.ts, by language. */
export type Cues = Readonly<Record<Language, readonly string[]>>;

/** A relation, complete in itself: labels, types, cues, examples. */
export interface RelationType extends RelationTypeInfo {
  readonly cues: Cues;
  readonly examples: readonly RelationExample[];
}

type Pair = readonly [en: string, zh: string];

interface RelationDefinition {
  readonly kind: RelationKind;
  readonly labels: Readonly<Record<keyof RelationTypeInfo["labels"], Pair>>;
  readonly subject: readonly EntityTypeId[];
  readonly object: readonly EntityTypeId[];
  readonly symmetric?: true;
  readonly recurs?: true;
  readonly cues: Cues;
  readonly examples: readonly RelationExample[];
}

/** Makes the entry of one relation for the registry in relations/index.ts. */
export function defineRelation(id: PredicateId, definition: RelationDefinition): RelationType {
  const { plain, heading, inverse, past, planned, negated } = definition.labels;
  const label = ([en, zh]: Pair) => ({ en, zh });
  return {
    id,
    kind: definition.kind,
    labels: {
      plain: label(plain),
      heading: label(heading),
      inverse: label(inverse),
      past: label(past),
      planned: label(planned),
      negated: label(negated),
    },
    subject: [...definition.subject],
    object: [...definition.object],
    symmetric: definition.symmetric ?? false,
    recurs: definition.recurs ?? false,
    cues: definition.cues,
    examples: definition.examples,
  };
}
