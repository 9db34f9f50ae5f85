import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../../core/ontology/relation-type.ts";
import type { Status } from "../../state/view-state.ts";
import type { GraphIndex } from "./graph-index.ts";

/** A column whose few different values are numbered: row `at` holds `values[codes[at]]`. */
export interface Coded<Value> {
  readonly codes: Uint16Array;
  readonly values: readonly Value[];
}

/** What filters ask of entities and statements, as columns of numbers: a filter is decided once for each value, not for each row. */
export interface GraphCodes {
  /** By entity. */
  readonly types: Coded<EntityTypeId>;
  readonly communities: Coded<number>;
  readonly degrees: Coded<number>;
  /** By statement. */
  readonly predicates: Coded<PredicateId>;
  /** The publishers that say a statement, each once. */
  readonly publishers: Coded<readonly string[]>;
  readonly sources: Coded<number>;
  readonly confidences: Float64Array;
}

const kept = new WeakMap<GraphIndex, GraphCodes>();

/** The columns of an index, written once. */
export function graphCodes(index: GraphIndex): GraphCodes {
  const known = kept.get(index);
  if (known) return known;
  const { entities, statements } = index;
  const codes: GraphCodes = {
    types: encode(entities, ({ type }) => type),
    communities: encode(entities, ({ metrics }) => metrics.community),
    degrees: encode(entities, ({ metrics }) => metrics.degree),
    predicates: encode(statements, ({ predicate }) => predicate),
    publishers: encode(
      index.publishers,
      (publishers) => [...new Set(publishers)],
      (publishers) => JSON.stringify(publishers),
    ),
    sources: encode(statements, ({ sources }) => sources),
    confidences: Float64Array.from(statements, ({ confidence }) => confidence),
  };
  kept.set(index, codes);
  return codes;
}

const statusColumns = new WeakMap<readonly Status[], Coded<Status>>();

/** The statuses of all statements as a column, kept as long as the list is. */
export function statusCodes(statuses: readonly Status[]): Coded<Status> {
  const known = statusColumns.get(statuses);
  if (known) return known;
  const column = encode(statuses, (status) => status);
  statusColumns.set(statuses, column);
  return column;
}

/** 1 for each value of a column for which something holds. */
export const flagValues = <Value>({ values }: Coded<Value>, holds: (value: Value) => boolean): Uint8Array =>
  Uint8Array.from(values, (value) => (holds(value) ? 1 : 0));

/** Numbers the values of rows in the order in which they come; two are the same when their keys are. */
export function encode<Row, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value,
  keyOf: (value: Value) => unknown = (value) => value,
): Coded<Value> {
  const codes = new Uint16Array(rows.length);
  const values: Value[] = [];
  const codeOf = new Map<unknown, number>();
  rows.forEach((row, at) => {
    const value = read(row);
    const key = keyOf(value);
    let code = codeOf.get(key);
    if (code === undefined) {
      code = values.push(value) - 1;
      codeOf.set(key, code);
    }
    codes[at] = code;
  });
  return { codes, values };
}
