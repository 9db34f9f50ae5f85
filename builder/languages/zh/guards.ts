import type { PredicateId } from "../../../core/ontology/relation-type.ts";
import { classes, type Encoded } from "../../relate/encode.ts";

type Place = readonly [start: number, end: number] | undefined;

/** Where a match of a rule has its ends and its cue in the code. */
export interface MatchPlaces {
  readonly s?: Place;
  readonly o?: Place;
  readonly c?: Place;
}

// What comes between a maker and a thing when it uses, tests or fights the thing, or when somebody of its does.
const otherVerb =
  /使用|采用|接入|部署|集成|测试|购买|采购|依赖|基于|支持|适配|选择|竞争|挑战|对标|叫板|超过|超越|低于|高于|不如|相比|相较|优于|评价|批评|起诉|抄袭|冲击|(?:员工|用户|客户|对手|工程师|团队|高管|股东|合作伙伴|供应商)(?!版|端|助手)|也在|正在|都在|均在/;

/** Whether 甲的…乙 can say that 乙 is 甲's, by what stands between: no verb, no people. */
const isPlainPossession = (between: string): boolean => !otherVerb.test(between);

// 离开 and 退出 take places and markets as well: only the firm, the team and the post make a departure.
const leaves = /(?:离开|退出|离场)$/;
const departure =
  /^了?(?:$|[，。；、！？…）”」\s\ue100-\ue12f]|的|后|前|时|并|而|以来|之后|之前|公司|该公司|集团|团队|管理层|董事会|岗位|职位|职务|前东家|老东家|原公司|自己|其|这家|一家)/;

/** Whether a verb of leaving is followed by something that an employee can leave. */
const isDeparture = (cue: string, after: string): boolean => !leaves.test(cue) || departure.test(after);

const unnamed = `[^，。；、\\ue100-\\ue112]`;
// 收购甲持有的乙, 收购甲旗下乙, 收购甲的电视业务: what is bought is not 甲.
const ownsWhatIsMeant = new RegExp(
  `^(?:集团|公司|股份)?(?:方面)?(?:[之所合计共同]{0,2}持有?的?|手中|手持|手里|旗下|名下|拥有|所属|下属|全资|控股|参股|子公司|持股|的?${unnamed}{0,10}(?:业务|资产|项目|债券|可转债|商标|土地|大厦|大楼|专利|房产|工厂|厂房|设备|门店|矿权|煤矿|金矿|债权|产权|公司${unnamed}{0,3}\\ue100|用地|地块|生产线|产能|码头|酒店|药品|疫苗|版权|IP))`,
);

const wholeStake = /^[^，。；\ue100-\ue112]{0,8}(?:全部|控股|控制|多数|剩余|其余)(?:的)?(?:股权|股份|权)/;
const partStake = /^[^，。；\ue100-\ue112]{0,8}(?:部分|少数|一部分)(?:的)?(?:股权|股份)/;
const anyShares = /^[^，。；\ue100-\ue112]{0,10}(?:股份|股票|定向增发|定增|新股|配股)/;

/** How much of a firm is bought, by what follows its name: all of it or the control, or some shares. */
function stakeOf(encoded: Encoded, end: number): "control" | "shares" | undefined {
  const after = encoded.code.slice(end, end + 20);
  const at = /^[^，。；\ue100-\ue112]{0,10}?\ue123/.exec(after)?.[0].length;
  if (at !== undefined) {
    const share = Number.parseFloat(encoded.units[end + at - 1]?.value?.text.replace(/[^\d.]/g, "") ?? "");
    return share >= 50 ? "control" : "shares";
  }
  if (wholeStake.test(after)) return "control";
  return partStake.test(after) || anyShares.test(after) ? "shares" : undefined;
}

const buys = /收购|并购|购买|买下|受让|竞购|竞得|拿下|抢[下得]|购得|出售|转让|出让|转手|售予/;
const organisation = new RegExp(`[${classes.organisation}]`);
// Verbs that take things of many kinds: with a firm as their object they adopt only what is said to be technical.
const looseAdoption =
  /引入|使用|应用|选择|支持|整合|打通|升级|采用|选用|融合|引进|运用|接纳|启用|对接|兼容|承接|选中|联手|牵手|拥抱|入驻|落地|上架|内置|部署在/;
const technical =
  /^[^，。；\ue100-\ue102\ue105-\ue111]{0,14}(?:模型|芯片|方案|系统|技术|软件|算法|引擎|框架|API|接口|服务器|显卡|GPU|智驾|智能驾驶|平台|云服务|工具|助手|处理器|架构|操作系统|\ue103|\ue104|\ue112)/;

const guards: Partial<Record<PredicateId, (encoded: Encoded, places: MatchPlaces) => boolean>> = {
  resigned_from: ({ code }, { c }) => !c || isDeparture(code.slice(...c), code.slice(c[1])),
  developed: ({ code }, { s, o, c }) => c !== undefined || isPlainPossession(between(code, s, o)),
  acquired: (encoded, { o, c }) => {
    if (!o || !c || o[0] < c[0]) return !o || stakeOf(encoded, o[1]) !== "shares";
    return !ownsWhatIsMeant.test(encoded.code.slice(o[1])) && stakeOf(encoded, o[1]) !== "shares";
  },
  invested_in: (encoded, { o, c }) => {
    if (!o || !c) return true;
    const { code } = encoded;
    if (o[0] > c[0] && ownsWhatIsMeant.test(code.slice(o[1]))) return false;
    return !buys.test(code.slice(...c)) || stakeOf(encoded, o[1]) === "shares";
  },
  integrated: ({ code }, { o, c }) => {
    if (!o || !organisation.test(code.slice(...o)) || (c && o[0] < c[0])) return true;
    const cue = c ? code.slice(...c) : code.slice(Math.max(0, o[0] - 3), o[0]);
    return !looseAdoption.test(cue) || technical.test(code.slice(o[1]));
  },
};

const between = (code: string, s: Place, o: Place): string =>
  s && o ? code.slice(Math.min(s[1], o[1]), Math.max(s[0], o[0])) : "";

/** Whether what stands in and around a match of a Chinese rule can carry the relation. */
export const isSoundChinese = (predicate: PredicateId, encoded: Encoded, places: MatchPlaces): boolean =>
  guards[predicate]?.(encoded, places) ?? true;
