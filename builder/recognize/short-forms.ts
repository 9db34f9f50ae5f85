import type { Knowledge } from "../knowledge.ts";
import { isPinyin, pinyinSurnames } from "../languages/en/name-words.ts";
import { places } from "../languages/en/places.ts";
import { nameEndings, neverNames } from "../languages/zh/name-words.ts";
import type { Decision } from "./decision.ts";
import type { ProposedSentence } from "./proposed-sentence.ts";

const endings = [...nameEndings.keys()].sort((a, b) => b.length - a.length);
// Two-character stems that are words of the trade: a longer name is needed each time.
const ordinaryStems = new Set(
  "通用 东方 中国 国家 上海 北京 深圳 广州 杭州 南京 苏州 武汉 成都 重庆 天津 浙江 江苏 广东 湖北 四川 山东 安徽 福建 美国 国际 全球 世界 人民 第一 中央 未来 智能 科技 创新 数字 移动 先进 联合 战略 产业 共同 发展 新能 绿色 健康 生命 生物 医疗 网络 信息 数据 人工 汽车 电子 金融 文化 教育 红色 大众 长江 黄河 华东 华南 华北 现代 时代 中信 光明 阳光 太平 和谐".split(
    " ",
  ),
);

/**
 * Short forms of accepted names: the family name of a person named in full, the first words of a company's name,
 * a Chinese name without its ending. They take the type of the long form. `firms` are forms that the text shows to be organisations.
 */
export function shortForms(
  decisions: ReadonlyMap<string, Decision>,
  sentences: readonly ProposedSentence[],
  firms: ReadonlySet<string>,
  knowledge: Knowledge,
): Map<string, Decision> {
  const found = new Map<string, Decision>();
  const offer = (text: string, long: Decision) => {
    const known = decisions.get(text);
    if (known?.entry && known.confidence > 0.9) return;
    if (known && long.type === "person" && firms.has(text)) return;
    const earlier = found.get(text);
    if (earlier?.shortOf !== undefined && !isBetter(long.text, earlier.shortOf)) return;
    found.set(text, {
      text,
      type: long.type,
      confidence: Math.min(0.9, long.confidence),
      channels: ["propagated"],
      shortOf: long.text,
      ...(long.entry ? { entry: long.entry } : {}),
    });
  };
  const proposedTexts = new Set(
    sentences.flatMap((each) =>
      each.proposals.map((proposal) => each.view.text.slice(proposal.start, proposal.end)),
    ),
  );
  for (const long of decisions.values()) {
    if (/[\u3400-\u9fff]/.test(long.text)) {
      if (isOrganisation(long)) for (const stem of chineseStems(long.text)) offer(stem, long);
    } else {
      for (const short of englishShorts(long, knowledge)) if (proposedTexts.has(short)) offer(short, long);
    }
  }
  return found;
}

/** "Kobi Industries, Inc." rather than "Kobi Industries" that it begins with; else the one that the document names first. */
const isBetter = (long: string, other: string): boolean => long.startsWith(other);

const isOrganisation = (decision: Decision): boolean =>
  decision.type === "company" || decision.type === "investor" || decision.type === "institution";

function chineseStems(text: string): string[] {
  if (text.endsWith("大学") || text.includes("·")) return [];
  const ending = endings.find((each) => text.endsWith(each) && text.length - each.length >= 2);
  if (!ending) return [];
  const stem = text
    .slice(0, -ending.length)
    .replace(/(?:控股|集团|科技)$/, (suffix, at: number) => (at >= 2 ? "" : suffix));
  const isUsable = stem.length >= 2 && stem.length <= 6 && !neverNames.has(stem) && !ordinaryStems.has(stem);
  return isUsable ? [stem] : [];
}

function englishShorts(long: Decision, knowledge: Knowledge): string[] {
  const words = long.text.split(" ");
  if (words.length < 2) return [];
  if (long.type === "person") {
    const family = words.at(-1) ?? "";
    // Chinese names in English text mostly keep their order: Fu Ruiji is Fu.
    const first = words[0] ?? "";
    const isChinese =
      words.length === 2 && pinyinSurnames.has(first.toLowerCase()) && isPinyin(family.toLowerCase());
    const isGiven =
      knowledge.givenNames.has(first.toLowerCase()) && !knowledge.commonWords.has(first.toLowerCase());
    return [family, ...(isChinese || isGiven ? [first] : [])].filter((short) => short.length >= 2);
  }
  if (!isOrganisation(long)) return [];
  const shorts: string[] = [];
  for (let take = words.length - 1; take >= 1; take -= 1) {
    const short = words.slice(0, take).join(" ").replace(/[,.]$/, "");
    const isOrdinary =
      take === 1 && (knowledge.commonWords.has(short.toLowerCase()) || places.has(short) || short.length < 3);
    if (!isOrdinary) shorts.push(short);
  }
  const acronym = words
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0])
    .join("");
  if (acronym.length >= 3) shorts.push(acronym);
  return shorts;
}
