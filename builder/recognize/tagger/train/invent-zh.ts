import type { NameType } from "../name-tags.ts";
import type { Filler, FillSlot } from "./templates.ts";
import { chineseWords } from "./words-zh.ts";

/** Where names for Chinese sentences come from: short names of companies, and names of the lexicon by type. */
export interface ChineseNameSources {
  readonly shortNames: readonly string[];
  readonly known: Readonly<Record<NameType, readonly string[]>>;
  readonly latinNames: readonly string[];
}

const list = (text: string): string[] => text.trim().split(/\s+/);

const givenCharacters = [...chineseWords.given];
const commonSurnames = [...chineseWords.surnames].slice(0, 60);
const surnames = [...chineseWords.surnames];
const transliterated = [...chineseWords.transliteration];
const companyEndings = list(
  "科技 科技 科技 集团 智能 汽车 股份 控股 银行 证券 电子 半导体 生物 医药 药业 医疗 能源 新能源 网络 信息 软件 机器人 物流 传媒 文化 教育 地产 保险 材料 光电 航天 动力 食品 电器 云 航空 实业 技术 数科 微电子 通信 出行 智行",
);
const fullEndings = list(
  "科技有限公司 科技股份有限公司 股份有限公司 集团有限公司 控股有限公司 智能科技有限公司 信息技术有限公司 生物科技有限公司 有限责任公司 汽车有限公司 投资有限公司",
);
const investorEndings = list(
  "资本 资本 资本 创投 创投 基金 基金 投资 投资 资管 国投 创新投 产业基金 天使基金 私募 产投 母基金 股权投资 投资管理 VC",
);
const institutionEndings = list(
  "大学 大学 大学 理工大学 师范大学 科技大学 学院 研究院 研究所 实验室 人工智能研究院 财经大学 市政府 国资委 发改委 协会 科学院 医院 交通大学 医科大学",
);
const productEndings = list("大模型 助手 智能体 机器人 云 平台");
const latinProducts = list("Pro Max Ultra Mini Plus Lite Air Turbo Coder VL Agent");

/** Fills the slots of the Chinese templates with names of our own making, short names and names of the lexicon. */
export function inventChinese(sources: ChineseNameSources, random: () => number): FillSlot {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const digit = () => String(1 + Math.floor(random() * 9));
  const short = () => {
    for (let tries = 0; tries < 20; tries += 1) {
      const name = pick(sources.shortNames);
      if (name.length >= 2 && name.length <= (random() < 0.2 ? 5 : 3)) return name;
    }
    return pick(sources.shortNames);
  };
  const invented = () => pick(givenCharacters) + pick(givenCharacters);
  const latin = () => pick(sources.latinNames);
  const company = (): string => {
    const dice = random();
    if (dice < 0.17) return pick(sources.known.company);
    if (dice < 0.27) return latin();
    if (dice < 0.55) return short();
    if (dice < 0.8) return (random() < 0.75 ? short() : invented()) + pick(companyEndings);
    if (dice < 0.88)
      return pick(chineseWords.places) + (random() < 0.6 ? short() : invented()) + pick(fullEndings);
    if (dice < 0.93) return short() + latin();
    return pick(chineseWords.places) + pick(companyEndings);
  };
  const person = (): string => {
    const dice = random();
    if (dice < 0.12) return pick(sources.known.person);
    if (dice < 0.24) {
      const syllables = (most: number) =>
        Array.from({ length: 2 + Math.floor(random() * most) }, () => pick(transliterated)).join("");
      return random() < 0.75 ? `${syllables(2)}·${syllables(3)}` : syllables(2);
    }
    const surname =
      random() < 0.75
        ? pick(commonSurnames)
        : random() < 0.93
          ? pick(surnames)
          : pick(chineseWords.compoundSurnames);
    return surname + pick(givenCharacters) + (random() < 0.72 ? pick(givenCharacters) : "");
  };
  const investor = (): string => {
    const dice = random();
    if (dice < 0.25) return pick(sources.known.investor);
    if (dice < 0.32) return `${latin()}${pick(["资本", " Capital", " Ventures", "创投"])}`;
    return (
      (random() < 0.6 ? short().slice(0, 3) : random() < 0.5 ? invented() : pick(chineseWords.places)) +
      pick(investorEndings)
    );
  };
  const product = (): string => {
    const dice = random();
    if (dice < 0.4) return pick(sources.known.product);
    if (dice < 0.6)
      return `${latin()}${pick([" ", "-", ""])}${digit()}${pick(["", ".5", ".0", ` ${pick(latinProducts)}`])}`;
    if (dice < 0.75)
      return `${short()}${pick(["", " "])}${pick(["X", "S", "V", "M", "G", "R", ""])}${digit()}${pick(["", "", " Pro", ".5"])}`;
    if (dice < 0.9) return short() + pick(productEndings);
    return `${latin()} ${pick(latinProducts)}`;
  };
  const institution = (): string =>
    random() < 0.35 ? pick(sources.known.institution) : pick(chineseWords.places) + pick(institutionEndings);
  const amount = () =>
    `${pick(["", "近", "超", "约"])}${pick(["1", "2", "3.5", "10", "20", "50", "数", "上", "千", "6000"])}${pick(["亿", "亿", "万", "千万", "百万"])}${pick(["元", "美元", "人民币", "美金", "港元"])}`;
  const names: Record<string, () => Filler> = {
    company: () => ({ text: company(), type: "company" }),
    person: () => ({ text: person(), type: "person" }),
    investor: () => ({ text: investor(), type: "investor" }),
    product: () => ({ text: product(), type: "product" }),
    institution: () => ({ text: institution(), type: "institution" }),
    money: () => ({ text: amount() }),
    title: () => ({ text: pick(chineseWords.titles) }),
    field: () => ({ text: pick(chineseWords.fields) }),
    place: () => ({ text: pick(chineseWords.places) }),
    round: () => ({
      text: pick(["A轮", "B轮", "C轮", "天使轮", "A+轮", "Pre-A轮", "D轮", "战略", "种子轮", "B+轮"]),
    }),
    year: () => ({ text: `20${pick(["08", "12", "15", "17", "19", "20", "22", "23", "24", "25"])}年` }),
    date: () => ({
      text: pick([`${digit()}月${digit()}日`, "近日", "日前", "当地时间周三", "今天", `${digit()}月底`]),
    }),
    percent: () => ({ text: `${digit()}${pick(["", "0", ".5"])}%` }),
    number: () => ({ text: `${digit()}${pick(["0", "00", "倍", ""])}` }),
  };
  return (slot) => {
    const make = names[slot];
    if (!make)
      throw new Error(`No filler for the slot {${slot}}; known are ${Object.keys(names).join(", ")}.`);
    return make();
  };
}
