import { classes, isNameUnit, unitOfValue } from "../../relate/encode.ts";
import type { SubjectFind } from "../en/clause-subject.ts";

const N = `[${classes.name}]`;
const preposition =
  /(?:由|被|与|和|跟|同|对|向|从|在|给|让|将|把|为|以|据|按照|通过|来自|基于|依托|除了|除|包括|针对|关于|对于|面向|随着|围绕|比|较|相比|离开|加入|加盟|入职|聘请|挖来|任命|收购|投资|入股|接入|推出|发布|控股|旗下|及其|给予|领投的|诸如)[\ue125]?「?$/;
const connective = new RegExp(
  `^(?:[${unitOfValue.date}${unitOfValue.place}]|并且?|而且?|还|也|又|且|则|亦|已经?|将|即将|此前|随后|之后|同时|此外|另外|目前|日前|近日|近期|最近|今日|昨日|当日|同日|此次|本次|未来|其中|后|于|在|再|曾|曾经|正|正在|仍|首次|正式|率先|先后|陆续|相继|均|都|共|最终|最后|如今|现在|然后|于是|因此|从而|进而|以及|其后|不久|很快|据悉|据报道|据介绍|消息称|公告称|公告|宣布|官宣|称|表示|透露|计划|拟|年|月|日|初|底|末|初期|早在|起|年初|年底|上|下|前|里|中|期间|同年|同月|后来|接着|本轮|本月|去年|今年|前年|又于|并于|且于|其|公司|该公司|我们|本公司|该|但|不过|然而|虽然|尽管|确实|的确|如|若|除此之外|值得一提的是|值得注意的是|具体来看|从|至|、|及|及其|并将|并已|并在|，)*$`,
);

// A clause that opens with one of these has no subject of its own, whatever follows.
const opener =
  /^(?:但|尽管|虽然|均|都|皆|也|还|则|就|更|又|并|而|仍|已|将|曾|成为|作为|以(?!来|色列)|试图|旨在|力图|希望|从而|进而|用于|用来|为了|为其|通过|率先|先后|陆续|相继|随后|此前|同时|最终|正式|首次|再次|持续|开始|继续)/;

// 与甲、乙展开竞争: whoever does it stands before.
const prepositional = /^(?:并|也|还|已|将|正|并将|并已)?(?:与|和|同|跟|向|对|从|以|将|把|给|被)[^，]*$/;

/**
 * The subject of the verb that starts at `at` in the code of a Chinese sentence: the topic of its clause, else, where the clause
 * begins with the verb or with connectives only, the topic of the nearest clause before it.
 */
export function chineseSubject(code: string, at: number): SubjectFind {
  // 审查甲收购乙的交易: the name between a verb of judging and the verb is the one that acts.
  const judged = new RegExp(
    `(?:审查|批准|反对|叫停|调查|阻止|否决|关于)(${N})[^，。；\ue100-\ue112]{0,4}$`,
  ).exec(code.slice(0, at));
  if (judged) return { index: judged.index + judged[0].indexOf(judged[1] ?? "") };
  let end = at;
  let isOwn = true;
  let sawName = false;
  let pronoun: string | undefined;
  for (;;) {
    const start = clauseStart(code, end);
    const clause = code.slice(start, end);
    // 总裁一职由甲接替，出任…: who took over goes on.
    const successor = isOwn ? null : /^(?:并|将|后)?由[\ue101\ue111]/.exec(clause);
    if (successor) return { index: start + successor[0].length - 1 };
    const adverbial = circumstance(clause, isOwn ? code.slice(at) : "");
    if (adverbial && isOwn && adverbial.topic >= 0) return { index: start + adverbial.topic };
    if (adverbial && !isOwn && start > 0) {
      end = start - 1;
      continue;
    }
    const found = topic(clause);
    if (found >= 0) return { index: start + found };
    const isElided =
      adverbial !== undefined || connective.test(clause) || opener.test(clause) || prepositional.test(clause);
    if (!isOwn && /[\ue100-\ue112]/.test(clause)) sawName = true;
    if (isOwn && !isElided) {
      const found = /(?:^|，|后)(其|他|她|它|两人|二人|双方|该公司|公司)[^，]{0,12}$/.exec(clause)?.[1];
      if (!found) return { index: -1 };
      // 其 and 公司 stand for the topic of the same sentence where it has one.
      if (!/[其司]/.test(found)) return { index: -1, pronoun: found };
      pronoun = found;
    }
    if (start === 0) {
      if (pronoun !== undefined) return { index: -1, pronoun };
      // 该公司 is one company: it does not stand for a list, as an elided subject may.
      const singular = /该公司|本公司|(?<!子|分)公司/.exec(code.slice(clauseStart(code, at), at));
      return sawName ? { index: -1 } : { index: -1, pronoun: singular?.[0] ?? "∅" };
    }
    isOwn = false;
    end = start - 1;
  }
}

const circumstanceOpener = new RegExp(`^(?:并|而|且|但)?(?:在|随着|当|自从?|除了?)(${N})?`);
const circumstanceEnd = /(?:之?后|之?前|时|的同时|之际|之余|以来|以外|之外|外)$/;

/**
 * 在甲收购乙之后, 除了引入甲外: a clause of circumstance, with its own subject where a name follows its first word. What is
 * told in the main clause goes on from the clause before.
 */
function circumstance(clause: string, rest: string): { topic: number } | undefined {
  const opened = circumstanceOpener.exec(clause);
  if (!opened) return undefined;
  const whole = clause + (/^[^，。；：！？]*/.exec(rest)?.[0] ?? "");
  if (!circumstanceEnd.test(whole)) return undefined;
  return { topic: opened[1] ? opened[0].length - 1 : -1 };
}

function clauseStart(code: string, before: number): number {
  let depth = 0;
  for (let at = before - 1; at >= 0; at -= 1) {
    const char = code[at] ?? "";
    if ("）】」》".includes(char)) depth += 1;
    else if ("（【「《".includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && "，。；：！？,".includes(char)) return at + 1;
  }
  return 0;
}

/** 包括甲、乙等二十家车企: the examples are of the subject. */
const isExample = (before: string, after: string): boolean =>
  /包括「?$/.test(before) &&
  /^[^，。；\ue100-\ue112]{0,10}(?:家|企业|公司|车企|厂商|机构|品牌|平台|巨头|大厂|玩家)/.test(after);

// 消息称甲收购乙: who acts stands behind the word of reporting, where a name stands there.
const report = /(?:称|表示|透露|显示|获悉|报道|证实|认为|指出)(?=[^，]{0,12}[\ue100-\ue112])/g;

/** First name of a clause that no preposition or 的 claims; what is reported comes before who reports it. */
function topic(clause: string): number {
  let from = 0;
  for (const match of clause.matchAll(report)) from = match.index + match[0].length;
  const told = from > 0 ? topicIn(clause.slice(from)) : -1;
  return told >= 0 ? from + told : topicIn(clause);
}

function topicIn(clause: string): number {
  let depth = 0;
  for (let at = 0; at < clause.length; at += 1) {
    const char = clause[at] ?? "";
    if ("（【《".includes(char)) depth += 1;
    else if ("）】》".includes(char)) depth -= 1;
    else if (depth <= 0 && isNameUnit(char)) {
      const before = clause.slice(0, at);
      const after = clause.slice(at + 1);
      if (preposition.test(before) && !isExample(before, after)) continue;
      if (
        /^」?(?:的(?!(?:[\ue120]|CEO))|旗下|(?:的|旗下)?(?:关联|全资子|控股子|子|孙|参股)(?:公司|企业)|等.{0,4}(?:旗下|的)|方面的|系)/.test(
          after,
        ) &&
        /[\ue100-\ue112]/.test(after)
      )
        continue;
      // 字节跳动开发的豆包: what is developed is the subject.
      if (/^」?(?:[^，。；：\ue100-\ue112\ue121]{1,6})?的[「“《]?[\ue100-\ue112]/.test(after)) continue;
      if (/^」?的/.test(after)) continue;
      return at;
    }
  }
  return -1;
}
