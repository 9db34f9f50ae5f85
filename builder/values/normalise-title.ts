/** A role by its English name, and how either language writes it; what is more special comes first. */
const roles: readonly (readonly [role: string, pattern: RegExp])[] = [
  ["co-chief executive officer", /\bco-?(?:CEO|chief executive)|联席(?:CEO|首席执行官|行政总裁)/gi],
  [
    "chief executive officer",
    /\bCEO\b|\bchief executive(?: officer)?\b|(?<![a-z])CEO|首席执行官|行政总裁|首席行政官/gi,
  ],
  [
    "chief technology officer",
    /\bchief (?:technology|technical) officer|(?<![a-z])CTO(?![a-z])|首席技术官|技术总裁/gi,
  ],
  [
    "chief operating officer",
    /\bchief operat(?:ing|ions) officer|(?<![a-z])COO(?![a-z])|首席(?:运营|营运)官/gi,
  ],
  [
    "chief financial officer",
    /\bchief financ(?:ial|e) officer|\bfinance chief|(?<![a-z])CFO(?![a-z])|首席财务官|财务总裁/gi,
  ],
  ["chief marketing officer", /\bchief marketing officer|(?<![a-z])CMO(?![a-z])|首席(?:营销|市场)官/gi],
  ["chief product officer", /\bchief product officer|(?<![a-z])CPO(?![a-z])|首席产品官/gi],
  ["chief information officer", /\bchief information officer|(?<![a-z])CIO(?![a-z])|首席信息官/gi],
  ["chief strategy officer", /\bchief strategy officer|(?<![a-z])CSO(?![a-z])|首席战略官/gi],
  ["chief commercial officer", /\bchief commercial officer|(?<![a-z])CCO(?![a-z])|首席商务官/gi],
  ["chief revenue officer", /\bchief revenue officer|(?<![a-z])CRO(?![a-z])|首席营收官/gi],
  [
    "chief human resources officer",
    /\bchief (?:human resources|people) officer|(?<![a-z])C?HRO(?![a-z])|首席(?:人力资源|人才|人事|人力)官/gi,
  ],
  ["chief legal officer", /\bchief legal officer|(?<![a-z])CLO(?![a-z])|首席法务官/gi],
  ["chief data officer", /\bchief data officer|(?<![a-z])CDO(?![a-z])|首席数据官/gi],
  ["chief investment officer", /\bchief investment officer|首席投资官/gi],
  ["chief scientist", /\bchief scientist|\bchief scientific officer|首席科学家|首席科学官/gi],
  ["chief architect", /\bchief architect|首席架构师/gi],
  ["chief economist", /\bchief economist|首席经济学家/gi],
  ["chief analyst", /\bchief analyst|首席分析师/gi],
  ["chief engineer", /\bchief engineer|总工程师|首席工程师/gi],
  ["vice chairman", /\b(?:vice|deputy)[ -]chair(?:man|woman|person)?\b|副董事长|副主席/gi],
  ["chairman of the supervisory board", /监事会主席|\bchair(?:man|woman)? of the supervisory board/gi],
  ["chairman", /\bchair(?:man|woman|person)?\b|董事长|董事[会局]主席/gi],
  ["executive vice president", /\bexecutive vice[ -]president|(?<![a-z])EVP(?![a-z])|(?:执行|常务)副总裁/gi],
  ["senior vice president", /\bsenior vice[ -]president|(?<![a-z])SVP(?![a-z])|(?:高级|资深)副总裁/gi],
  ["vice president", /\bvice[ -]president|(?<![a-z])VP(?![a-z])|副总裁/gi],
  ["deputy general manager", /\bdeputy general manager|副总经理/gi],
  ["general manager", /\bgeneral manager|(?<![a-z])GM(?![a-z])|(?<!董事)总经理(?!助理)/gi],
  ["managing director", /\bmanaging director|(?<![a-z])MD(?![a-z])|董事总经理/gi],
  ["executive director", /\bexecutive director|执行董事/gi],
  ["independent director", /\bindependent (?:non-executive )?director|独立董事/gi],
  ["board secretary", /\b(?:board|company) secretary|董事会秘书|董秘/gi],
  ["president", /\bpresident\b|(?<![行副])总裁(?!助理)/gi],
  ["co-founder", /\bco-?founders?\b|(?:联合|共同|联席)创始人/gi],
  ["founding partner", /\bfounding partner|创始合伙人/gi],
  ["managing partner", /\bmanaging partner|(?:管理|执行)合伙人/gi],
  ["founder", /\bfounders?\b|创始人|创办人/gi],
  ["partner", /\bpartner\b|合伙人/gi],
  ["general counsel", /\bgeneral counsel|总法律顾问/gi],
  ["director", /\bboard member\b|\bdirector\b(?! of| for)|董事(?![长会局总])/gi],
  ["head", /\bhead\b|负责人|主管|一号位/gi],
  ["spokesperson", /\bspokes(?:man|woman|person)\b|发言人/gi],
  ["professor", /\bprofessor\b|教授/gi],
  ["researcher", /\bresearcher\b|研究员/gi],
  ["scientist", /\bscientist\b|科学家/gi],
  ["engineer", /\bengineer\b|工程师/gi],
];

/**
 * The roles that a title names, in English whatever its language, in the order of the text: "CEO" and 首席执行官 are
 * "chief executive officer", 董事长兼总裁 is "chairman, president". Undefined where it names none of the closed class.
 */
export function normaliseTitle(title: string): string | undefined {
  const found: { readonly at: number; readonly end: number; readonly role: string }[] = [];
  for (const [role, pattern] of roles)
    for (const match of title.matchAll(pattern)) {
      const [at, end] = [match.index, match.index + match[0].length];
      if (found.every((other) => end <= other.at || at >= other.end)) found.push({ at, end, role });
    }
  const ordered = found.sort((a, b) => a.at - b.at).map(({ role }) => role);
  return ordered.length > 0 ? [...new Set(ordered)].join(", ") : undefined;
}
