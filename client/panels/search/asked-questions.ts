import type { EntityCard, Overview } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import type { FactSide } from "../../state/app-state.ts";
import { statusOf } from "../../state/statement-status.ts";
import { defineTexts } from "../../ui/define-texts.ts";

export const questionTexts = defineTexts({
  en: {
    whoLeft: (name: string) => `Who left ${name}?`,
    whoBacked: (name: string) => `Who backed ${name}?`,
    whoUses: (name: string) => `Who plugged in ${name}?`,
    whoFounded: (name: string) => `Who founded ${name}?`,
    whoWorksAt: (name: string) => `Who works at ${name}?`,
    whomHired: (name: string) => `Whom did ${name} hire?`,
    whatBacked: (name: string) => `What did ${name} invest in?`,
    whatBought: (name: string) => `What did ${name} buy?`,
    whatUses: (name: string) => `What did ${name} plug in?`,
    whatDeveloped: (name: string) => `What did ${name} develop?`,
    whatLeft: (name: string) => `What did ${name} leave?`,
    whereWorks: (name: string) => `Where does ${name} work?`,
    whoHired: (name: string) => `Who hired ${name}?`,
    whatFounded: (name: string) => `What did ${name} found?`,
    connected: (from: string, to: string) => `How is ${from} connected to ${to}?`,
  },
  zh: {
    whoLeft: (name) => `谁离开了${name}？`,
    whoBacked: (name) => `谁投资了${name}？`,
    whoUses: (name) => `谁接入了${name}？`,
    whoFounded: (name) => `谁创立了${name}？`,
    whoWorksAt: (name) => `谁任职于${name}？`,
    whomHired: (name) => `${name}聘用了谁？`,
    whatBacked: (name) => `${name}投资了谁？`,
    whatBought: (name) => `${name}收购了谁？`,
    whatUses: (name) => `${name}接入了什么？`,
    whatDeveloped: (name) => `${name}开发了什么？`,
    whatLeft: (name) => `${name}离开了哪里？`,
    whereWorks: (name) => `${name}在哪里任职？`,
    whoHired: (name) => `谁聘用了${name}？`,
    whatFounded: (name) => `${name}创立了什么？`,
    connected: (from, to) => `${from}与${to}有什么关系？`,
  },
});

/** A question about one entity that the graph answers. */
export interface AskedQuestion extends FactSide {
  readonly entity: EntityCard;
  readonly wording: Exclude<keyof typeof questionTexts.en, "connected">;
  readonly answers: number;
  /** Whether the query asks it. */
  readonly isAsked: boolean;
}

type Kind = FactSide & Pick<AskedQuestion, "wording"> & { readonly words: RegExp };

const kinds: readonly Kind[] = [
  {
    predicate: "resigned_from",
    side: "object",
    wording: "whoLeft",
    words: /\b(left|leaves?|leaving|departed|quit|resign\w*|exits?)\b|离开|离职|出走|辞/i,
  },
  {
    predicate: "invested_in",
    side: "object",
    wording: "whoBacked",
    words: /\b(back(ed|ers?|s)?|fund\w*|invest\w*|shareholders?)\b|投资|融资|股东/i,
  },
  {
    predicate: "integrated",
    side: "object",
    wording: "whoUses",
    words: /\b(plug\w*|integrat\w*|us(e[drs]?|ing)|adopt\w*)\b|接入|使用|采用/i,
  },
  {
    predicate: "founded",
    side: "object",
    wording: "whoFounded",
    words: /\b(found(ed|ers?)?|started|created)\b|创立|创办|创始|创建/i,
  },
  {
    predicate: "resigned_from",
    side: "subject",
    wording: "whatLeft",
    words: /\b(left|leaves?|leaving|quit|resign\w*)\b|离开|离职|辞/i,
  },
  {
    predicate: "works_at",
    side: "subject",
    wording: "whereWorks",
    words: /\b(works?|working|jobs?|go|gone|went|joined|now)\b|任职|工作|加入|去了/i,
  },
  {
    predicate: "hired",
    side: "object",
    wording: "whoHired",
    words: /\b(hire[ds]?|poach\w*|joined)\b|聘|挖|加入/i,
  },
  {
    predicate: "founded",
    side: "subject",
    wording: "whatFounded",
    words: /\b(found(ed|s)?|started|created)\b|创立|创办|创建/i,
  },
  {
    predicate: "works_at",
    side: "object",
    wording: "whoWorksAt",
    words: /\b(works?|ceo|cto|cfo|chief|executives?|employees?|staff|team)\b|任职|高管|员工|首席/i,
  },
  {
    predicate: "hired",
    side: "subject",
    wording: "whomHired",
    words: /\b(hire[ds]?|hiring|poach\w*|recruit\w*)\b|聘|挖|招/i,
  },
  {
    predicate: "invested_in",
    side: "subject",
    wording: "whatBacked",
    words: /\b(invest\w*|portfolio)\b|投资/i,
  },
  {
    predicate: "acquired",
    side: "subject",
    wording: "whatBought",
    words: /\b(acqui\w*|buys?|bought|takeovers?)\b|收购|并购/i,
  },
  {
    predicate: "integrated",
    side: "subject",
    wording: "whatUses",
    words: /\b(plug\w*|integrat\w*|uses?)\b|接入|使用/i,
  },
  {
    predicate: "developed",
    side: "subject",
    wording: "whatDeveloped",
    words: /\b(models?|products?|develop\w*|mak(es?|ing)|made)\b|模型|产品|开发|研发/i,
  },
];

/**
 * The questions about an entity that the graph answers, those that the query asks first. Only what the sources state as fact, past or
 * present, is an answer.
 */
export function questionsAbout(
  { statements }: Pick<Overview, "statements">,
  entity: EntityCard,
  query: string,
): AskedQuestion[] {
  const stated = statements.filter(
    (statement) =>
      (statement.subject === entity.id || statement.object === entity.id) &&
      ["fact", "former"].includes(statusOf(statement)),
  );
  return kinds
    .flatMap(({ words, ...kind }): AskedQuestion[] => {
      const others = new Set<EntityId>();
      for (const statement of stated)
        if (statement.predicate === kind.predicate && statement[kind.side] === entity.id)
          others.add(statement[kind.side === "subject" ? "object" : "subject"]);
      if (others.size === 0) return [];
      return [{ ...kind, entity, answers: others.size, isAsked: words.test(query) }];
    })
    .toSorted((a, b) => Number(b.isAsked) - Number(a.isAsked));
}
