import type { Language } from "../../core/document.ts";
import type { ValueSpan } from "../recognize/recognized-sentence.ts";
import { type Encoded, isNameUnit, type NameRef, unitOfValue } from "./encode.ts";
import type { Focus, Round } from "./salience.ts";
import { isOrganisation, onlyOrganisationBefore, subjectOf } from "./slots.ts";

const { money: M, round: R } = unitOfValue;
const funding = `(?:${M}|${R}|funding|financing|fundraising|fundraise|round|investment|capital|venture)`;
const english = new RegExp(
  `\\b(?:raised|raises|raising|raise|secured|secures|securing|secure|closed|closes|closing|landed|lands|bagged|nabbed|nabs|scored|completed|completes|received|receives|attracted|attracts|pulled in|pulls in|picked up|picks up|snagged|snapped up|obtained|garnered|hauled in|announced|announces|won|banked|grabbed|reeled in|got|gets)\\b[^.;:\ue100-\ue112]{0,70}?${funding}`,
  "g",
);
const englishNoun = new RegExp(
  `([\ue100\ue102\ue105])'s (?:[a-z-]+ |[${M}${R}] ){0,4}(?:round|funding|financing|raise|fundraise)|(?:round|funding|financing|investment|stake) (?:in|for|into|at) (?:the )?(?:[a-z-]+ ){0,5}([\ue100\ue105])`,
  "g",
);
const chinese = new RegExp(
  `(?:完成|获得?|宣布|拿到|敲定|官宣|拿下|斩获|迎来|启动|进行|收获|收到|募集|筹集|融得|募得)(?:了|超|近|约|新一轮|来自|总额|[^，。；\ue100-\ue112]){0,18}?(?:融资|投资|注资|${R})|(?:完成|获得?)了?(?:由|来自)[^，。；]{1,40}(?:领投|投资|跟投)的?[^，。；\ue100-\ue112]{0,16}(?:融资|投资|${R})|发生[^，。；]{0,6}工商变更|(?:获|得到|引入|接受)[^，。；]{0,24}(?:投资|注资|入股|融资|加持)`,
  "g",
);
const chineseNoun = new RegExp(
  `([\ue100\ue105])(?:的|本次|此次|最新|新一轮|此轮)*(?:${M}|${R}|融资|轮)|(?:领投|(?:投资|参投|跟投)了)[\ue100\ue105]`,
  "g",
);

/**
 * The funding frame: where a sentence tells of a round, the company that raises becomes the object of all that is said of
 * investors until another round is told; amount and round stay with it.
 */
export function openFrame(encoded: Encoded, language: Language, focus: Focus): void {
  const { code } = encoded;
  const verbs = language === "en" ? english : chinese;
  for (const match of code.matchAll(verbs)) {
    const found = subjectOf(code, match.index, language);
    const names = encoded.units[found.index]?.names;
    const own = names?.length === 1 ? names[0] : undefined;
    const near = found.pronoun === undefined ? undefined : onlyOrganisationBefore(encoded, match.index);
    const company = own ?? near ?? (found.pronoun !== undefined ? focus.company : undefined);
    if (company && isOrganisation(company) && company.name.type !== "investor") {
      set(encoded, language, focus, company, match.index);
      return;
    }
  }
  const nouns = language === "en" ? englishNoun : chineseNoun;
  for (const match of code.matchAll(nouns)) {
    const at = match.index + [...match[0]].findIndex((char) => isNameUnit(char));
    const company = encoded.units[at]?.names[0];
    if (company && isOrganisation(company) && company.name.type !== "investor") {
      set(encoded, language, focus, company, match.index);
      return;
    }
  }
  if (focus.frame && /(?:round|领投|跟投|融资|投资方|led by|participat)/.test(code)) {
    const round = told(encoded, language);
    focus.round = { ...focus.round, ...(focus.round?.amount ? {} : round) };
  }
}

function set(encoded: Encoded, language: Language, focus: Focus, company: NameRef, at: number): void {
  const isSame = focus.frame?.name.text === company.name.text;
  const round = told(encoded, language, at);
  focus.frame = company;
  focus.round = isSame ? { ...focus.round, ...round } : round;
}

/** First amount and round of the sentence that are no valuation and no total. */
function told(encoded: Encoded, language: Language, from = 0): Round {
  let amount: ValueSpan | undefined;
  let round: string | undefined;
  encoded.units.forEach((unit, at) => {
    const value = unit?.value;
    if (!value || at < from - 40) return;
    const before = encoded.code.slice(Math.max(0, at - 24), at);
    if (
      value.kind === "money" &&
      !amount &&
      !(
        language === "zh"
          ? /(?:估值|市值|累计|总额|营收|收入)[^，]{0,8}$/
          : /(?:valu|total|revenue|bringing|worth)[^,;]*$/
      ).test(before)
    )
      amount = value;
    if (value.kind === "round" && !round) round = value.text;
  });
  return { ...(amount ? { amount } : {}), ...(round ? { round } : {}) };
}
