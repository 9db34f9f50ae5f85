import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import type { NameSpan } from "../recognize/name-span.ts";
import type { RecognizedSentence, ValueKind, ValueSpan } from "../recognize/recognized-sentence.ts";

/** A name as rules pass it on: what was eaten on the way (title, organisation) is remembered. */
export interface NameRef {
  readonly name: NameSpan;
  /** The sentence the name stands in: an antecedent may stand in an earlier one. */
  readonly sentence: RecognizedSentence;
  /** The title that stood beside a person. */
  readonly title?: ValueSpan;
  /** The organisation that stood beside the person's title. */
  readonly home?: NameRef;
  /** Whether the organisation did not stand beside the title, but was found around it. */
  readonly isHomeInferred?: true;
  /** The words that stand for the name here ("the company", 该公司), where it is not named itself. */
  readonly anaphor?: string;
}

/** One private-use character of the code: a name, a list of names, a value. */
export interface Unit {
  readonly names: readonly NameRef[];
  readonly value?: ValueSpan;
}

/**
 * A sentence as one string in which every name, list, title and value is a single private-use character.
 * `from[i]` and `to[i]` are the view offsets that code character i covers.
 */
export interface Encoded {
  readonly code: string;
  readonly units: readonly (Unit | undefined)[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly source: RecognizedSentence;
}

export const unitOfType: Readonly<Record<EntityTypeId, string>> = {
  company: "\ue100",
  person: "\ue101",
  investor: "\ue102",
  model: "\ue103",
  product: "\ue104",
  institution: "\ue105",
  group: "\ue106",
};

/** Lists by the class of their members. */
export const listUnits = { organisations: "\ue110", people: "\ue111", things: "\ue112" } as const;

export const unitOfValue: Readonly<Record<ValueKind, string>> = {
  title: "\ue120",
  date: "\ue121",
  money: "\ue122",
  percent: "\ue123",
  round: "\ue124",
  place: "\ue125",
};

/** Character classes for the rules, without brackets. */
export const classes = {
  organisation: "\ue100\ue102\ue105\ue110",
  person: "\ue101\ue111",
  thing: "\ue103\ue104\ue112",
  group: "\ue106",
  name: "\ue100-\ue112",
  value: "\ue120-\ue125",
  any: "\ue100-\ue12f",
} as const;

const isName = new RegExp(`[${classes.name}]`);
/** Whether a code character stands for one or more names. */
export const isNameUnit = (char: string | undefined): boolean => char !== undefined && isName.test(char);

/** Filings write common nouns with a capital: they are anaphora, no names. */
const isCommon = /^(?:[Tt]he )?(?:Company|Group|Firm|Corporation|Board|JVs?)$/;

/** Encodes one recognised sentence. */
export function encode(source: RecognizedSentence): Encoded {
  const { text } = source.view;
  const spans = [
    ...source.names
      .filter(({ text: name }) => !isCommon.test(name))
      .map((name) => ({
        start: name.start,
        end: name.end,
        unit: unitOfType[name.type],
        data: { names: [{ name, sentence: source }] } as Unit,
      })),
    ...source.values.map((value) => ({
      start: value.start,
      end: value.end,
      unit: unitOfValue[value.kind],
      data: { names: [], value } as Unit,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const code: string[] = [];
  const units: (Unit | undefined)[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const copy = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) {
      code.push(text[at] ?? "");
      units.push(undefined);
      from.push(at);
      to.push(at + 1);
    }
  };
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    copy(at, span.start);
    code.push(span.unit);
    units.push(span.data);
    from.push(span.start);
    to.push(span.end);
    at = span.end;
  }
  copy(at, text.length);
  return { code: code.join(""), units, from, to, source };
}

/** The same sentence with code characters [start, end) replaced by one unit; the view offsets they covered stay covered. */
export function replace(encoded: Encoded, start: number, end: number, char: string, unit: Unit): Encoded {
  return {
    code: encoded.code.slice(0, start) + char + encoded.code.slice(end),
    units: [...encoded.units.slice(0, start), unit, ...encoded.units.slice(end)],
    from: [...encoded.from.slice(0, start), encoded.from[start] ?? 0, ...encoded.from.slice(end)],
    to: [...encoded.to.slice(0, start), encoded.to[end - 1] ?? 0, ...encoded.to.slice(end)],
    source: encoded.source,
  };
}

/** The same sentence without code characters [start, end): a parenthesis that carries no name. */
export function remove(encoded: Encoded, start: number, end: number): Encoded {
  return {
    code: encoded.code.slice(0, start) + encoded.code.slice(end),
    units: [...encoded.units.slice(0, start), ...encoded.units.slice(end)],
    from: [...encoded.from.slice(0, start), ...encoded.from.slice(end)],
    to: [...encoded.to.slice(0, start), ...encoded.to.slice(end)],
    source: encoded.source,
  };
}
