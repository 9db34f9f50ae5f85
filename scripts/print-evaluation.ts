import type { Evaluation, Yield } from "../builder/evaluate/evaluate.ts";
import type { Figures } from "../builder/evaluate/figures.ts";
import { sortEntities } from "../builder/evaluate/judge-document.ts";
import { causes, type Loss, lossKinds } from "../builder/evaluate/loss.ts";
import { type Finding, type Stage, stages } from "../builder/explain/finding.ts";

const three = (share: number): string => share.toFixed(3);

/** "all" first, the others in code point order. */
const inOrder = <Value>(part: Readonly<Record<string, Value>>): [string, Value][] =>
  Object.entries(part).sort(
    ([a], [b]) => Number(b === "all") - Number(a === "all") || (a < b ? -1 : a > b ? 1 : 0),
  );

/** The figures as lines, in the form of the reference scorer, and the channels after them. */
export function evaluationLines(evaluation: Evaluation): string[] {
  const { entities, relations, types, channels, typed, qualified, grounded, missing } = evaluation;
  const lines = (part: string, figures: Readonly<Record<string, Figures>>) =>
    inOrder(figures).map(
      ([key, { precision, recall, f1, tp, fp, fn }]) =>
        `${part.padEnd(9)} ${key.padEnd(15)} P ${three(precision)}  R ${three(recall)}  F1 ${three(f1)}   tp ${tp} fp ${fp} fn ${fn}`,
    );
  return [
    ...lines("entities", entities),
    ...lines("types", types),
    ...lines("relations", relations),
    ...yieldLines("channels", channels),
    `typed ${three(typed)}  qualified ${three(qualified)}  grounded ${three(grounded)}`,
    ...(missing.length > 0 ? [`not in the snapshot: ${missing.join(", ")}`] : []),
  ];
}

/** Channels or rules as lines; those with the most false alarms first among rules. */
export function yieldLines(part: string, yields: Readonly<Record<string, Yield>>): string[] {
  return Object.entries(yields)
    .sort(([a, x], [b, y]) => y.fp - x.fp || y.tp - x.tp || (a < b ? -1 : 1))
    .map(
      ([key, { precision, share, tp, fp }]) =>
        `${part.padEnd(9)} ${key.padEnd(21)} P ${three(precision)}  finds ${three(share)}   tp ${tp} fp ${fp}`,
    );
}

/** A table of causes by kind of loss and language. */
export function lossLines(losses: readonly Loss[]): string[] {
  const languages = ["en", "zh"] as const;
  const count = (accepts: (loss: Loss) => boolean) => losses.filter(accepts).length;
  const columns = lossKinds.flatMap((kind) => languages.map((language) => ({ kind, language })));
  const row = (head: string, cells: readonly (string | number)[]) =>
    [head.padEnd(12), ...cells.map((cell) => String(cell).padStart(11))].join("");
  return [
    row(
      "cause",
      columns.map(({ kind, language }) => `${kind} ${language}`),
    ),
    ...causes.map((cause) =>
      row(
        cause,
        columns.map(({ kind, language }) =>
          count((loss) => loss.cause === cause && loss.kind === kind && loss.language === language),
        ),
      ),
    ),
    row(
      "all",
      columns.map(({ kind, language }) => count((loss) => loss.kind === kind && loss.language === language)),
    ),
  ];
}

const signs = { lost: "-", false: "+", misread: "~" } as const;

/** A table of the stages that lost the lost ones. */
export function stageLines(found: ReadonlyMap<Loss, Finding>): string[] {
  const all = [...found];
  const row = (head: string, cells: readonly (string | number)[]) =>
    [head.padEnd(12), ...cells.map((cell) => String(cell).padStart(11))].join("");
  const counts = (accepts: (stage: Stage) => boolean) =>
    (["en", "zh"] as const).map(
      (language) => all.filter(([loss, { stage }]) => loss.language === language && accepts(stage)).length,
    );
  return [
    row("stage", ["lost en", "lost zh"]),
    ...stages.map((stage) =>
      row(
        stage,
        counts((other) => other === stage),
      ),
    ),
    row(
      "all",
      counts(() => true),
    ),
  ];
}

/** Each loss in two lines, three where its stage is known, then the entities that went wrong. */
export function lossListLines(
  losses: readonly Loss[],
  { documents }: Evaluation,
  found: ReadonlyMap<Loss, Finding> = new Map(),
): string[] {
  return [
    ...losses.flatMap((loss) => [
      `${signs[loss.kind]} ${loss.text}: ${loss.subject} | ${loss.predicate} | ${loss.object} :: ${oneLine(loss.quote, 160)}`,
      `    ${loss.cause}: ${loss.detail}${loss.extractor === undefined ? "" : ` [${loss.extractor}]`}`,
      ...[found.get(loss)].flatMap((finding) =>
        finding ? [`    lost at ${finding.stage}: ${oneLine(finding.reason, 200)}`] : [],
      ),
    ]),
    ...documents.flatMap(({ annotated, alignment }) => {
      const { found, splits, strangers } = sortEntities(alignment);
      return [
        ...annotated.gold.entities
          .filter(({ id }) => !found.has(id))
          .map(({ name, type }) => `- ${annotated.name}: entity ${name} (${type})`),
        ...strangers.map((id) => `+ ${annotated.name}: entity ${id}`),
        ...splits.map((id) => `+ ${annotated.name}: entity ${id} (split from another of the same thing)`),
      ];
    }),
  ];
}

const oneLine = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most)}…` : line;
};
