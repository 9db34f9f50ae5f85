import type { PredicateId } from "../../core/ontology/relation-type.ts";

/** A relation of ours between the two firms of a FinRE line: the first is its subject, its object, or either. */
export interface Reading {
  readonly predicate: PredicateId;
  readonly first: "subject" | "object" | "either";
}

/** What a label asks for: one of these must be found; `optional` ones are neither missed nor false. */
export interface LabelReading {
  readonly required: readonly Reading[];
  readonly optional: readonly Reading[];
}

const active = (...predicates: PredicateId[]): Reading[] =>
  predicates.map((predicate) => ({ predicate, first: "subject" }));
const passive = (...predicates: PredicateId[]): Reading[] =>
  predicates.map((predicate) => ({ predicate, first: "object" }));
const mutual = (...predicates: PredicateId[]): Reading[] =>
  predicates.map((predicate) => ({ predicate, first: "either" }));
const nothing: LabelReading = { required: [], optional: [] };
const asks = (required: Reading[], optional: Reading[] = []): LabelReading => ({ required, optional });

/**
 * The 44 labels of FinRE in our relations. A holding is an investment; owning is having as a subsidiary; who sets a firm up
 * may be told as founder, investor or parent. Merging, restructuring, taking over a listing and buying parts are deals that
 * our guidelines leave open; selling, lending, analysing, suing, helping and being the same firm have no relation of ours.
 */
export const finreLabels: Readonly<Record<string, LabelReading>> = {
  unknown: nothing,
  自己: nothing,
  纠纷: nothing,
  分析: nothing,
  被分析: nothing,
  帮助: nothing,
  被帮助: nothing,
  欠款: nothing,
  被欠款: nothing,
  减持: { required: [], optional: active("invested_in") },
  被减持: { required: [], optional: passive("invested_in") },
  注资: asks(active("invested_in"), active("acquired", "founded")),
  被注资: asks(passive("invested_in"), passive("acquired", "founded")),
  入股: asks(active("invested_in", "acquired")),
  被入股: asks(passive("invested_in", "acquired")),
  持股: asks(active("invested_in"), [...passive("subsidiary_of"), ...active("acquired", "founded")]),
  被持股: asks(passive("invested_in"), [...active("subsidiary_of"), ...passive("acquired", "founded")]),
  增持: asks(active("invested_in", "acquired")),
  被增持: asks(passive("invested_in", "acquired")),
  收购: asks(active("acquired"), active("invested_in")),
  被收购: asks(passive("acquired"), passive("invested_in")),
  拟收购: asks(active("acquired"), active("invested_in")),
  被拟收购: asks(passive("acquired"), passive("invested_in")),
  买资: { required: [], optional: active("acquired", "invested_in") },
  被买资: { required: [], optional: passive("acquired", "invested_in") },
  借壳: { required: [], optional: active("acquired", "invested_in") },
  被借壳: { required: [], optional: passive("acquired", "invested_in") },
  拥有: asks(passive("subsidiary_of"), active("invested_in", "acquired", "founded")),
  被拥有: asks(active("subsidiary_of"), passive("invested_in", "acquired", "founded")),
  成立: asks([...active("founded", "invested_in"), ...passive("subsidiary_of")]),
  被成立: asks([...passive("founded", "invested_in"), ...active("subsidiary_of")]),
  合作: asks(mutual("partnered_with"), mutual("integrated")),
  签约: asks(mutual("partnered_with"), mutual("acquired", "invested_in", "integrated")),
  合资: asks(mutual("partnered_with"), mutual("founded", "invested_in")),
  订单: { required: [], optional: mutual("partnered_with", "integrated") },
  商讨: { required: [], optional: mutual("partnered_with", "acquired", "invested_in") },
  竞争: asks(mutual("competes_with")),
  合并: { required: [], optional: mutual("acquired", "partnered_with") },
  重组: { required: [], optional: mutual("acquired", "partnered_with", "invested_in") },
  交易: { required: [], optional: mutual("acquired", "invested_in", "partnered_with") },
  转让: { required: [], optional: mutual("acquired", "invested_in") },
  被转让: { required: [], optional: mutual("acquired", "invested_in") },
  发行: { required: [], optional: passive("invested_in") },
  被发行: { required: [], optional: active("invested_in") },
};
