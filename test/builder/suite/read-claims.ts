import { readFileSync } from "node:fs";
import type { Language } from "../../../core/document.ts";
import type { Amount, Statement, When } from "../../../core/statement.ts";
import { buildFrom, fileOf } from "../build-from.ts";

/**
 * A sentence of the suite with the relations that must come out of it, as lines. `isOpen` marks one that is not yet read in full:
 * of it only is held that it yields no fact beyond those.
 */
export interface ClaimCase {
  readonly kind: string;
  readonly isOpen: boolean;
  readonly text: string;
  readonly expect: readonly string[];
}

const published = "2025-06-18";

/** Reads a file of the suite: `## kind`, a sentence a line (an open one after `! `), indented below it each relation it must yield. */
export function readClaims(name: string): ClaimCase[] {
  const cases: { kind: string; isOpen: boolean; text: string; expect: string[] }[] = [];
  let kind = "";
  for (const line of readFileSync(new URL(name, import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("## ")) kind = line.slice(3);
    else if (line.startsWith("  ")) cases.at(-1)?.expect.push(line.trim());
    else if (line !== "" && !line.startsWith("#"))
      cases.push({ kind, isOpen: line.startsWith("! "), text: line.replace(/^! /, ""), expect: [] });
  }
  return cases;
}

/**
 * What the whole builder makes of a sentence, as lines of the suite's form. Of the values only those are given that `expect` has for
 * the same relation, so that a case says no more than it is about; polarity, modality and `former` are always given.
 */
export function claimsOf({ text, expect }: ClaimCase, language: Language): string[] {
  const built = buildFrom([fileOf(`${language}.md`, text, published)]);
  const keysOf = new Map(expect.map((line) => [relationOf(line), valueKeys(line)]));
  return built.statements
    .map((statement) => {
      const [evidence] = statement.evidence;
      const ends = [evidence?.subjectText ?? "", evidence?.objectText ?? ""];
      const straight = `${ends[0]} | ${statement.predicate} | ${ends[1]}`;
      const crossed = `${ends[1]} | ${statement.predicate} | ${ends[0]}`;
      const relation =
        isSymmetric(statement) && !keysOf.has(straight) && keysOf.has(crossed) ? crossed : straight;
      const rest = [
        claimAs(statement),
        ...(keysOf.get(relation) ?? []).map((key) => valueAs(statement, key)),
      ];
      const told = rest.filter(Boolean).join("; ");
      return told ? `${relation} | ${told}` : relation;
    })
    .sort();
}

const isSymmetric = ({ predicate }: Statement): boolean =>
  predicate === "partnered_with" || predicate === "competes_with";

const relationOf = (line: string): string => line.split(" | ").slice(0, 3).join(" | ");

const valueKeys = (line: string): string[] =>
  (line.split(" | ")[3] ?? "").split("; ").flatMap((part) => /^(\w+)=/.exec(part)?.[1] ?? []);

const claimAs = ({ polarity, modality, qualifiers }: Statement): string =>
  [
    polarity === "negated" ? "negated" : "",
    modality === "fact" ? "" : modality,
    qualifiers?.former ? "former" : "",
  ]
    .filter(Boolean)
    .join(" ");

function valueAs({ qualifiers = {} }: Statement, key: string): string {
  if (key === "amount" || key === "valuation") return `${key}=${amountAs(qualifiers[key])}`;
  if (key === "when") return `when=${whenAs(qualifiers.when)}`;
  const value = (qualifiers as Readonly<Record<string, unknown>>)[key];
  return `${key}=${value ?? "none"}`;
}

function amountAs(amount: Amount | undefined): string {
  if (!amount) return "none";
  const { value, low, high, currency, kind } = amount;
  const figure = value ?? `${low ?? ""}-${high ?? ""}`;
  return [figure, currency, kind].filter(Boolean).join(" ");
}

const whenAs = (when: When | undefined): string =>
  when ? (when.from ? `${when.from}..${when.to ?? ""} ${when.precision ?? ""}`.trim() : "open") : "none";
