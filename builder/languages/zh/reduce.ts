import {
  each,
  emitAlias,
  emitHolding,
  emitPost,
  keepTitle,
  type Reducing,
} from "../../relate/apply-reduction.ts";
import { type Encoded, isNameUnit, remove, replace, unitOfType } from "../../relate/encode.ts";
import { mergeList, mergeTitles, type Reduced, unit } from "../../relate/reduction.ts";

const { N, O, OO, P, T } = unit;

/** Reduces a Chinese sentence: quotes and brackets, titles, posts; each leaves one unit that remembers what it ate. */
export function reduceChinese(start: Encoded): Reduced {
  const state: Reducing = { encoded: start, posts: [], holdings: [], aliases: [] };
  each(state, new RegExp(`[「“《](${N})[」”》]`, "d"), (_match, [n = 0]) => {
    const found = state.encoded.units[n];
    return found ? { from: n - 1, to: n + 2, char: state.encoded.code[n] ?? "", unit: found } : undefined;
  });
  each(state, new RegExp(`(${P})(?:先生|女士|小姐)`, "d"), (match, [n = 0]) => {
    const found = state.encoded.units[n];
    return found ? { from: match.index, to: -1, char: P, unit: found } : undefined;
  });
  brackets(state);
  each(state, new RegExp(`(${T})(?:、|兼任?|及|和|，兼)?(${T})`, "d"), (_match, [a = 0, b = 0]) => {
    const first = state.encoded.units[a]?.value;
    const last = state.encoded.units[b]?.value;
    if (!first || !last) return undefined;
    return {
      from: a,
      to: b + 1,
      char: T,
      unit: { names: [], value: mergeTitles(first, last, state.encoded.source.view.text) },
    };
  });
  holdings(state);
  posts(state);
  return state;
}

function brackets(state: Reducing): void {
  const bare = /（[^（）\ue100-\ue112]*）/;
  for (let match = bare.exec(state.encoded.code); match; match = bare.exec(state.encoded.code)) {
    state.encoded = remove(state.encoded, match.index, match.index + match[0].length);
  }
  // 星河科技（300999.SZ）: the code of a listed share is no name.
  const shareCode = /（[A-Z:：.]{0,6}\d{3,6}(?:\.[A-Z\ue100-\ue106]{1,2})?）/;
  for (let match = shareCode.exec(state.encoded.code); match; match = shareCode.exec(state.encoded.code)) {
    state.encoded = remove(state.encoded, match.index, match.index + match[0].length);
  }
  each(
    state,
    new RegExp(
      `(${O})（(?:以下|下称|下文)?(?:简称|全称|英文名|原名?|曾用名|又称|又名|也称|即|现|前身为?)?(?:为|：)?[“「]?(${O})[”」]?）`,
      "d",
    ),
    (_match, [long = 0, short = 0]) => emitAlias(state, long, short),
  );
  each(
    state,
    new RegExp(`(${O})，(?:即|又称|简称|也就是|又名)[“「]?(${O})[”」]?(?=[，。；]|$)`, "d"),
    (_match, [long = 0, short = 0]) => emitAlias(state, long, short),
  );
}

/** 字节跳动旗下飞书, 字节跳动的火山引擎: the firm that is owned remains. A list after 旗下的 is left to the rules. */
function holdings(state: Reducing): void {
  const act = (match: RegExpExecArray, [owner = 0, owned = 0]: number[]) =>
    emitHolding(state, owner, owned, match.index, match.index + match[0].length);
  each(state, new RegExp(`(${OO})(?:集团|公司)?(?:旗下|所属|下属)的?(${O})(?![、和与及]|以及)`, "d"), act);
  // 甲、乙旗下丙、丁: in a list that began before, 乙 owns only 丙.
  each(
    state,
    new RegExp(
      `(?<=[、和与及]|以及|新增|引入)(${OO})(?:集团|公司)?旗下的?[^，。；：、\ue100-\ue112]{0,14}(${OO})`,
      "d",
    ),
    act,
  );
  each(state, new RegExp(`(?<=[、和与及，]|以及)(${OO})的(${OO})(?=[，。；、等]|均|都|也)`, "d"), act);
}

/** 前 after 目, 此, 日 … is a word of time, not "former". */
const isFormerText = (text: string): boolean =>
  /(?:^|[^，目此日以先当之])前|(?:^|[^，])(?:原|曾任|曾是)/.test(text);

function posts(state: Reducing): void {
  // A person with several posts: 甲公司执行副总裁兼乙公司总裁丙. The farther post is emitted first, then the nearer one below.
  each(
    state,
    new RegExp(
      `(?<f>(?<![目此日以先当之])前|原)?(${OO})(?:的|公司|集团)?(${T})(?:、|兼任?|，|及|暨)(?=(?:前|原)?${OO}(?:的|公司|集团)?${T}(${P}))`,
      "d",
    ),
    (match, groups) => {
      const [, o = 0, t = 0, p = 0] = groups;
      const organisation = state.encoded.units[o]?.names[0];
      const title = state.encoded.units[t]?.value;
      const person = state.encoded.units[p]?.names[0];
      if (!organisation || !title || !person) return undefined;
      const end = match.index + match[0].length;
      state.posts.push({
        organisation,
        person,
        title,
        isFormer: Boolean(match.groups?.f) || title.isFormer === true,
        start: state.encoded.from[match.index] ?? 0,
        end: state.encoded.to[p] ?? 0,
      });
      state.encoded = remove(state.encoded, match.index, end);
      return undefined;
    },
  );
  const post = (source: string, order: readonly ["o" | "t" | "p", "o" | "t" | "p", "o" | "t" | "p"]) =>
    each(state, new RegExp(source, "d"), (match, groups) => {
      const at = { o: 0, t: 0, p: 0 };
      order.forEach((key, index) => {
        at[key] = groups[index] ?? 0;
      });
      return emitPost(
        state,
        { organisation: at.o, title: at.t, person: at.p },
        isFormerText(match[0]),
        match.index,
        match.index + match[0].length,
      );
    });
  const org = `(${OO})(?:的|公司的?|集团的?|方面的?|旗下的?|[^，。；：、的\ue100-\ue12f]{0,8}(?:业务|事业部|事业群|部门|板块|研究院|实验室|手机|汽车|品牌|硬件|软件|项目|工厂|分公司|代表处|办事处|总部|BG|BU))?(?:联席|现任|时任|前|原|新任|代理|首任|另一位|一位|一名)?`;
  post(`(?:(?<![目此日以先当之])前|原)?${org}(${T})(?:、|：)?(${P})(?:先生|女士|博士|教授|院士)?`, [
    "o",
    "t",
    "p",
  ]);
  post(`(${P})（(?:现任|时任|前|原|曾任)?${org}(${T})）`, ["p", "o", "t"]);
  post(`(${P})，(?:现任|时任|曾任|系|为|是|作为|前|原)?${org}(${T})(?=[，。；]|$)`, ["p", "o", "t"]);
  post(`作为(?:前|原)?${org}(${T})的?，?(${P})`, ["o", "t", "p"]);
  const bare = (source: string, personFirst: boolean) =>
    each(state, new RegExp(source, "d"), (match, [a = 0, b = 0]) =>
      keepTitle(state, match, personFirst ? a : b, personFirst ? b : a, isFormerText(match[0])),
    );
  bare(
    `(?:作为|担任|另一位|另一名|现任|时任|(?<![目此日以先当之])前|原)?(${T})(?:的)?(${P})(?:先生|女士|博士|教授|院士)?`,
    false,
  );
  bare(`(${P})（(?:前|原|现任|时任)?(${T})）`, true);
  bare(`(${P})(?:作为|，|担任)(${T})，`, true);
}

const cooperation =
  /^[^，。；]{0,16}(?:合作|融合|签署|签订|达成|携手|共同|竞争|对抗|合资|适配|对接|打通|互通|展开|联手|联合|结盟|联姻|合并|之争|较量|分道扬镳|联名|战略协议|的(?:合作|竞争|深度融合))|^[^。；]{0,40}，(?:并|双方)[^，。；]{0,8}(?:签署|签订|达成|建立)[^，。；]{0,10}(?:合作|协议)/;

const jointDeal = /^(?:合资|战略)?合作(?:框架)?(?:协议|项目|签约)|^(?:合资|签署|签订|签约|达成|联合成立)/;
const investsNext = /^(?:等|共同|联合|参与|持续|继续|独家)*(?:领投|跟投|参投|投资|出资|入股|注资|加持)/;

/** Lists: A、B和C等. A bare pair "A与B" before a word of cooperation stays apart: its rules want both ends. */
export function listChinese(encoded: Encoded): Encoded {
  const filler =
    "(?:老股东|新股东|现有股东|知名|投资机构|机构|产业方|基金|公司|车企|旗下|其|创始|上市公司|[^，。；：、的了和与及由\ue100-\ue12f]{2,16}(?:机构|公司|企业|平台|集团|巨头|厂商|品牌|运营商|服务商|供应商))?";
  const pattern = new RegExp(
    `(?:除了(?=${N}，还有))?${N}(?:(?:、|以及|和|与|及|暨|，以及|、以及|，还有|，(?=${N}(?:、|和|与|及|以及|，以及)${N}))${filler}${N}(?!旗下|的[^，。；]{0,8}${N}))+(?:等)?`,
    "g",
  );
  let current = encoded;
  for (let from = 0; ; ) {
    pattern.lastIndex = from;
    const match = pattern.exec(current.code);
    if (!match) return current;
    const end = match.index + match[0].length;
    const members = [...match[0]].filter((char) => isNameUnit(char)).length;
    const isPair =
      members === 2 &&
      !match[0].endsWith("等") &&
      current.code[match.index - 1] !== "由" &&
      (/(?:与|和|及)/.test(match[0]) ? cooperation : jointDeal).test(current.code.slice(end));
    const isApart = isMixed(match[0]) && !investsNext.test(current.code.slice(end));
    const merged = isPair || isApart ? undefined : mergeList(current, match.index, end);
    if (!merged) {
      from = match.index + 1;
      continue;
    }
    current = replace(current, match.index, end, merged.char, merged.unit);
    from = match.index + 1;
  }
}

function isMixed(text: string): boolean {
  const people = [...text].filter((char) => char === unitOfType.person || char === "\ue111").length;
  const names = [...text].filter((char) => isNameUnit(char)).length;
  return people > 0 && people < names && names < 4;
}
