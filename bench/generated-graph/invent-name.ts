import type { Alias, EntityName } from "../../core/entity.ts";
import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import type { Dice } from "./dice.ts";

/** Characters that names are put together from, with their pinyin. */
const characters = (
  "启 qi|衡 heng|澜 lan|岳 yue|朗 lang|曜 yao|宸 chen|霖 lin|汐 xi|泽 ze|瀚 han|云 yun|星 xing|辰 chen|光 guang|海 hai|川 chuan|" +
  "山 shan|石 shi|木 mu|森 sen|风 feng|雷 lei|电 dian|青 qing|蓝 lan|白 bai|玄 xuan|金 jin|银 yin|铁 tie|玉 yu|明 ming|远 yuan|" +
  "宏 hong|达 da|博 bo|思 si|智 zhi|慧 hui|恒 heng|信 xin|诚 cheng|嘉 jia|瑞 rui|安 an|宁 ning|和 he|顺 shun|新 xin|元 yuan|" +
  "合 he|同 tong|联 lian|创 chuang|景 jing|程 cheng|图 tu|灵 ling|维 wei|深 shen|微 wei|极 ji|方 fang|圆 yuan|语 yu|墨 mo|" +
  "文 wen|知 zhi|悟 wu|问 wen|言 yan|声 sheng|视 shi|影 ying|数 shu|算 suan|力 li|核 he|芯 xin|光 guang|量 liang|子 zi|" +
  "雨 yu|雪 xue|梅 mei|兰 lan|竹 zhu|菊 ju|松 song|柏 bai|鹏 peng|鹤 he|麟 lin|凤 feng|龙 long|虎 hu|鹿 lu|鲸 jing"
)
  .split("|")
  .map((pair) => pair.split(" ") as [string, string]);
const surnames =
  "赵 zhao|钱 qian|孙 sun|李 li|周 zhou|吴 wu|郑 zheng|王 wang|冯 feng|陈 chen|褚 chu|卫 wei|蒋 jiang|沈 shen|韩 han|杨 yang|朱 zhu|秦 qin|许 xu|何 he|吕 lü|施 shi|张 zhang|孔 kong|曹 cao|严 yan|华 hua|魏 wei|陶 tao|姜 jiang|谢 xie|邹 zou|欧阳 ouyang|司徒 situ"
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]);
const openings =
  "Bra Kel Mor Tav Nor Sil Vex Lum Dor Hal Cas Per Zan Fen Gal Ith Jor Ker Lin Mav Ost Pol Quen Rav Sor Tel Ulm Var Wes Yor Bel Cor Dex Est Fal Grim Hov Ister Jas Kor".split(
    " ",
  );
const middles = "a e i o u an en or ar il ven dra ti ro li sta mo re".split(" ");
const endings =
  "vik dale mont field ton ric nova tek lia ster wood mark ron dyne cor phis lex gen via nor sen quist mar".split(
    " ",
  );
const given =
  "Adair Beryl Corin Delia Edric Fenna Gareth Hedda Ivo Jorun Kasper Linnea Milo Nadia Osric Petra Quinn Rhea Soren Tamsin Ulric Verena Wilmot Xanthe Yorick Zelda".split(
    " ",
  );

interface Ending {
  readonly en: string;
  readonly zh: string;
}
const ends: Readonly<Record<Exclude<EntityTypeId, "person">, readonly Ending[]>> = {
  company: [
    { en: "AI", zh: "智能" },
    { en: "Technology", zh: "科技" },
    { en: "Robotics", zh: "机器人" },
    { en: "Semiconductor", zh: "半导体" },
    { en: "Health", zh: "医疗" },
    { en: "Motors", zh: "汽车" },
    { en: "Networks", zh: "网络" },
    { en: "Energy", zh: "能源" },
    { en: "Group", zh: "集团" },
  ],
  investor: [
    { en: "Capital", zh: "资本" },
    { en: "Ventures", zh: "创投" },
    { en: "Fund", zh: "基金" },
    { en: "Partners", zh: "投资" },
  ],
  institution: [
    { en: "University", zh: "大学" },
    { en: "Institute", zh: "研究院" },
    { en: "Laboratory", zh: "实验室" },
    { en: "Commission", zh: "委员会" },
  ],
  group: [
    { en: "Alliance", zh: "联盟" },
    { en: "Circle", zh: "系" },
  ],
  model: [
    { en: "LM", zh: "大模型" },
    { en: "Vision", zh: "视觉" },
    { en: "Coder", zh: "代码" },
  ],
  product: [
    { en: "Assistant", zh: "助手" },
    { en: "Studio", zh: "工坊" },
    { en: "Drive", zh: "智驾" },
    { en: "Cloud", zh: "云" },
  ],
};

export interface InventedName {
  readonly name: EntityName;
  readonly aliases: readonly Alias[];
}

/** A name for an entity of the type; two calls may give the same one. */
export function inventName(dice: Dice, type: EntityTypeId): InventedName {
  return type === "person" ? inventPerson(dice) : inventThing(dice, type);
}

function inventPerson(dice: Dice): InventedName {
  if (dice.chance(0.35)) {
    const [first, last] = [dice.pick(given), inventWord(dice)];
    return { name: { en: `${first} ${last}` }, aliases: [] };
  }
  const [surname, surnameSound] = dice.pick(surnames);
  const parts = [dice.pick(characters), ...(dice.chance(0.75) ? [dice.pick(characters)] : [])];
  const zh = surname + parts.map(([character]) => character).join("");
  const en = `${capitalise(surnameSound)} ${capitalise(parts.map(([, sound]) => sound).join(""))}`;
  return dice.chance(0.3) ? { name: { zh }, aliases: [] } : { name: { en, zh }, aliases: [] };
}

function inventThing(dice: Dice, type: Exclude<EntityTypeId, "person">): InventedName {
  const end = dice.pick(ends[type]);
  const version = type === "model" ? ` ${dice.between(1, 9)}.${dice.between(0, 9)}` : "";
  const word = inventWord(dice);
  if (dice.chance(0.25)) return { name: { en: `${word} ${end.en}${version}` }, aliases: [] };
  const parts = [dice.pick(characters), dice.pick(characters)];
  if (dice.chance(0.25)) parts.push(dice.pick(characters));
  const short = parts.map(([character]) => character).join("");
  const stem = dice.chance(0.5) ? word : capitalise(parts.map(([, sound]) => sound).join(""));
  const zh = `${short}${end.zh}${version}`;
  const aliases: Alias[] = [];
  if (type === "company" || type === "investor") {
    aliases.push({ text: short, language: "zh", kind: "short" });
    if (dice.chance(0.4)) aliases.push({ text: `${zh}股份有限公司`, language: "zh", kind: "full" });
    if (dice.chance(0.1)) aliases.push({ text: `${dice.between(100_000, 699_999)}`, kind: "ticker" });
  }
  if (dice.chance(0.2)) return { name: { zh }, aliases };
  return { name: { en: `${stem} ${end.en}${version}`, zh }, aliases };
}

function inventWord(dice: Dice): string {
  const middle = dice.chance(0.6) ? dice.pick(middles) : "";
  return dice.pick(openings) + middle + dice.pick(endings);
}

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
