import type { TitleSpan } from "./title-span.ts";

const heads = [
  "首席[\\u3400-\\u9fffA-Z]{2,6}?官",
  "首席(?:科学家|架构师|工程师|经济学家|分析师|技术专家|设计师|研究员)",
  "(?:CEO|CTO|COO|CFO|CMO|CPO|CIO|CSO|CHO|CHRO|CRO|CCO|CBO|CDO|CISO|VP|SVP|EVP)(?![A-Za-z])",
  "联合创始人",
  "共同创始人",
  "联席创始人",
  "创始合伙人",
  "创始人",
  "创办人",
  "发起人",
  "董事长",
  "副董事长",
  "董事会主席",
  "董事局主席",
  "监事会主席",
  "(?:执行|非执行|独立|联席)?(?:执行董事|董事)(?![长会局])",
  "独立董事",
  "监事(?!会)",
  "董事会秘书",
  "董秘",
  "副?总裁(?:助理)?",
  "行政总裁",
  "总经理(?:助理)?",
  "副?总经理",
  "总工程师",
  "总会计师",
  "副?行长",
  "副?校长",
  "副?院长",
  "副?所长",
  "副?主席(?!团)",
  "副?会长",
  "副?理事长",
  "秘书长",
  "副?局长",
  "副?部长",
  "副?市长",
  "副?主任",
  "党委书记",
  "书记(?!处)",
  "(?:管理|执行|普通|高级|投资|创始|运营|风险|联席|董事|主管|业务)?合伙人",
  "(?:执行|高级|副|市场|技术|产品|财务|运营|销售|投资|艺术|创意|人力|研发)?总监",
  "(?:产品|项目|客户|区域|大区|投资|高级|销售|市场|技术|副|部门|品牌|运营)?经理(?!人)",
  "负责人",
  "掌门人",
  "一号位",
  "掌舵人",
  "主理人",
  "联合负责人",
  "操盘手",
  "(?:副|助理|特聘|客座|讲席|终身)?教授",
  "研究员",
  "(?:算法|高级|资深|软件|硬件)?工程师",
  "科学家",
  "架构师",
  "分析师",
  "首席代表",
  "(?:高级|战略|技术|特别|独立)?顾问",
  "发言人",
  "主管",
  "主编",
  "董事总经理",
  "事业部总裁",
  "实际控制人",
  "法定代表人",
  "法人代表",
  "高管",
  "成员",
];
const modifiers =
  "(?:高级|资深|执行|联席|常务|第一|代理|助理|临时|集团|全球|中国区?|亚太区?|大中华区|北美区?|海外|区域|企业|副|荣誉|名誉|产品|技术|研发|市场|品牌|财务|战略|运营|投资|销售|商业化?|人力资源|法务|公关)*";
// What may stand to the left inside the title: 应用AI与合作(副总裁), 开放平台(负责人), 大模型研发(负责人).
const areaChar = "[\\u3400-\\u9fffA-Za-z0-9&+\\-]";
const title = new RegExp(`${modifiers}(?:${heads.join("|")})`, "g");
const areaTakers =
  /(?:副?总裁|负责人|总监|总经理|经理|联合负责人|主管|首席科学家|一号位|合伙人|工程师|科学家|研究员|教授|主任|顾问|总裁)$/;
const areaEnds =
  /(?:业务|平台|部|事业部|事业群|板块|团队|中心|产品|技术|研发|算法|模型|大模型|合作|市场|品牌|传播|公关|销售|运营|战略|投资|财务|人力|法务|政企|生态|商业|商业化|工程|设计|数据|智能|安全|硬件|软件|自动驾驶|座舱|区|中国|全球|亚太|海外|国际|行业|解决方案|AI|AIGC|语音|视觉|多模态|搜索|广告|电商|云|供应链|制造|质量|采购|项目|实验室|研究院|研究|院|学院|系|事务|服务|客户|增长|内容|媒体|党委|集团|公司|前|原|执行|高级)$/;
const areaStop =
  /[的是任为由被让和在从对向将把了着过等个位名家，。、；：（）「」“”\s\ue000-\ue0ff]|担任|出任|现任|时任|曾任|原任|兼任|接任|升任|加入|聘请|任命|离职|前任|公司|表示|称|该|其|另一|一位|作为|包括|以及|前|原|新任|挖来|来自|成为|晋升|涉及|聘任|辞去|卸任|兼|及|据|与此|传(?!媒|播|感|统)|则有|还有|设有|拥有|有(?=[\u3400-\u9fffA-Z])/g;

/** Job titles in a Chinese view whose known names are masked by private-use characters. */
export function findChineseTitles(text: string): TitleSpan[] {
  const found: TitleSpan[] = [];
  let last = 0;
  for (const match of text.matchAll(title)) {
    const end = match.index + match[0].length;
    if (match.index < last) continue;
    if (
      /^(?:级别|职位|职务|岗位|团队|层|们都|会议|办公)/.test(text.slice(end, end + 2)) &&
      !/^职务/.test(text.slice(end))
    )
      continue;
    const start = afterGroup(
      text,
      areaTakers.test(match[0]) ? withArea(text, match.index, last) : match.index,
    );
    const raw = text.slice(start, end);
    if (
      /^(?:成员|高管|负责人|主管|顾问|经理)$/.test(raw) &&
      !/^[\u3400-\u9fff\ue000-\ue0ff]/.test(text.slice(end)) &&
      !/[\ue000-\ue0ff\u3400-\u9fff]$/.test(text.slice(0, start))
    )
      continue;
    const isFormer = /(?:前|原|前任|时任)$/.test(text.slice(Math.max(0, start - 2), start));
    found.push({ start, end, text: raw, role: raw, ...(isFormer ? { isFormer } : {}) });
    last = end;
  }
  return found;
}

function withArea(text: string, start: number, least: number): number {
  const from = Math.max(least, start - 14);
  let left = text.slice(from, start);
  let cut = 0;
  for (const stop of left.matchAll(areaStop)) {
    // 与 and 和 join two areas inside one title (应用AI与合作副总裁) when both sides are short.
    cut = stop.index + stop[0].length;
  }
  left = left.slice(cut);
  if (left === "" || !areaEnds.test(left) || !new RegExp(`^${areaChar}+$`).test(left)) return start;
  return start - left.length;
}

/** 集团 right behind a name belongs to the name: 光大集团董事长. Behind a verb (出任集团董事长) it is part of the title. */
const afterGroup = (text: string, start: number): number =>
  text.startsWith("集团", start) &&
  /[\ue000-\ue0ff\u3400-\u9fff]/.test(text[start - 1] ?? "") &&
  !/(?:[任的为由是在该本原前现其及兼和与去掉对向从]|成了|聘请|接替)$/.test(
    text.slice(Math.max(0, start - 2), start),
  )
    ? start + 2
    : start;
