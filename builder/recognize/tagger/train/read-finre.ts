import type { NameType } from "../name-tags.ts";
import type { LabelledSentence, MarkedName } from "./labelled-sentence.ts";
import { overlaps } from "./overlaps.ts";
import { chineseWords } from "./words-zh.ts";

const figures = ["12", "5", "2014", "30", "8", "100", "3"];

/** Sentences of a FinRE file (subject, object, relation, sentence by tabs) with all names that any line marks in them. */
export function readFinre(text: string): Map<string, Set<string>> {
  const sentences = new Map<string, Set<string>>();
  for (const line of text.split("\n")) {
    const [subject, object, , masked] = line.trim().split("\t");
    if (!subject || !object || !masked) continue;
    // The set masks numbers as <N>; figures of our own stand in for them.
    let number = 0;
    const sentence = masked.replaceAll("<N>", () => figures[number++ % figures.length] ?? "");
    const names = sentences.get(sentence) ?? new Set();
    sentences.set(sentence, names.add(subject).add(object));
  }
  return sentences;
}

const titles = [...chineseWords.titles, "记者", "先生", "女士"].sort((a, b) => b.length - a.length).join("|");
const surname = `(?:${chineseWords.compoundSurnames.join("|")}|[${chineseWords.surnames}])`;
const after = `(?=在|表示|认为|指出|称|说|透露|介绍|告诉|对|接受|则|也|向|坦言|强调|[,，、:：。;；(（)）"”])`;
const personAfterTitle = new RegExp(`(?<=${titles})(${surname}[\\u4e00-\\u9fff]{1,2}?)${after}`, "g");
const perhapsPerson = new RegExp(
  `(?<=${titles})(${surname}[\\u4e00-\\u9fff]{1,2})|(?<=[,，、。“"])(${surname}[\\u4e00-\\u9fff]{1,2})(?=表示|认为|指出|称|说|透露|介绍|告诉)`,
  "g",
);
const perhapsFirm =
  /[\u4e00-\u9fffA-Za-z0-9]{1,6}(?:集团|银行|证券|资本|基金|股份|控股|保险|信托|有限公司|创投|人寿|大学|研究院|汽车|科技|地产|实业|电器|期货)/g;
const latin = /[A-Za-z][A-Za-z0-9&.\- ]*[A-Za-z0-9]/g;
const notNames = new Set(
  "CEO CFO CTO COO IPO PE VC GDP CPI APP App A股 H股 B股 AH ST PC LED TV GPS AI API 3G 4G 5G P2P O2O B2B B2C LNG OEM ETF QFII RQFII LOF ABS REITs KTV SUV MBO PPP VR AR EPS ROE PB NB".split(
    " ",
  ),
);
const institutions =
  /证监会|银监会|保监会|银保监会|中国人民银行|国务院国资委|国资委|国家发改委|发改委|工信部|商务部|财政部|上交所|深交所|港交所|全国社保基金|美联储|国家外汇管理局|外管局|最高人民法院|住建部|交通运输部|国家能源局|科技部|铁道部|铁路总公司|清华大学|北京大学|复旦大学/g;

/** Type of a firm that FinRE marks, by its ending; where the ending tells nothing both kinds of firm are allowed. */
export function typesOfFirm(name: string): readonly NameType[] {
  if (/(?:资本|创投|私募|母基金|产业基金|创业投资)$/.test(name)) return ["investor"];
  if (/(?:基金|投资|资管|资产管理|资产|国资|社保|国投|控股)$/.test(name)) return ["investor", "company"];
  if (/(?:大学|学院|研究院|委|委员会|监管局|交易所|协会)$/.test(name)) return ["institution"];
  return ["company"];
}

/**
 * Marks a sentence of which only some firms are known: every occurrence of a known name is one; persons after titles and
 * public bodies are marked by rule; what looks like a further name is unsure.
 */
export function markFinre(
  text: string,
  known: ReadonlySet<string>,
  shortNames: ReadonlySet<string>,
): LabelledSentence {
  const names: MarkedName[] = [];
  for (const name of [...known].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const tail =
        /^(?:集团)?(?:股份)?(?:有限责任公司|有限公司|集团)/.exec(text.slice(at + name.length))?.[0] ?? "";
      const span = { start: at, end: at + name.length + tail.length, types: typesOfFirm(name) };
      if (!overlaps(span, names)) names.push(span);
    }
  }
  const mark = (pattern: RegExp, types: readonly NameType[]) => {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length, types };
      if (!overlaps(span, names)) names.push(span);
    }
  };
  mark(institutions, ["institution"]);
  mark(personAfterTitle, ["person"]);
  const unsure: { start: number; end: number }[] = [];
  const doubt = (start: number, end: number) => {
    if (!overlaps({ start, end }, names)) unsure.push({ start, end });
  };
  for (const match of text.matchAll(perhapsPerson)) doubt(match.index, match.index + match[0].length);
  for (const match of text.matchAll(perhapsFirm)) {
    const taken = names.filter(
      (name) => name.end > match.index && name.start < match.index + match[0].length,
    );
    doubt(Math.max(match.index, ...taken.map((name) => name.end)), match.index + match[0].length);
  }
  for (const match of text.matchAll(latin))
    if (!notNames.has(match[0])) doubt(match.index, match.index + match[0].length);
  for (let at = 0; at < text.length; at += 1) {
    for (let length = 3; length <= 6; length += 1) {
      if (shortNames.has(text.slice(at, at + length))) doubt(at, at + length);
    }
  }
  return { text, names, unsure };
}
