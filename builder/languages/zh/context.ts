import type { ContextRule } from "../../relate/context-rule.ts";

/** What turns a claim in Chinese: cues with their place. 不得不 and 不仅 deny nothing. */
export const contextRules: readonly ContextRule[] = [
  {
    sets: "negated",
    where: "cue",
    pattern:
      /(?:尚未|并未|从未|未曾|没有|没能|未能|未(?!来)|不会|并不|并非|不是|不再|拒绝|放弃|无意|没(?!有不)|取消|终止)/,
  },
  {
    sets: "negated",
    where: "before",
    pattern:
      /(?:尚未|并未|从未|未曾|没有|没能|未能|未|不会|并不|并非|不是|不再|拒绝|放弃|无意|没|无|暂无|均未|都没|取消|终止|停止|坚持未|一直未|坚持不|暂时没有|暂未|不(?=[与和跟同向对]))(?:与|和|跟|对|向|在|将|把|被|宣布|正式|完成|任何|有|公布|披露|进行|再|选择|考虑|计划|直接|真正)*[\ue100-\ue112]?(?:的|等|进行|相关)*$/,
  },
  {
    sets: "negated",
    where: "after",
    pattern:
      /^[^，。；]{0,16}(?:告吹|失败|终止|取消|搁浅|破裂|未果|流产|叫停)|^[^。；]{0,20}(?:已终止|宣告终止|已取消|宣布终止)/,
  },
  {
    sets: "real",
    where: "before",
    pattern:
      /(?:不得不|不仅|不只|不但|不光|没有否认|并未否认|未否认|不断|无不|未必不|不久|不容)[^，。；]{0,8}$/,
  },
  // What a board agrees to, it resolves.
  { sets: "real", where: "before", pattern: /董事会(?:已|一致|全票|审议)*同意$/ },
  { sets: "real", where: "cue", pattern: /(?:不得不|不仅|不只|不但|不断)/ },
  {
    sets: "denied",
    where: "before",
    pattern:
      /(?:(?<!没有|并未|未|不)否认|辟谣|予以否认|澄清并?(?:未|没有|不)|回应.{0,6}(?:不实|假消息|谣言))/,
  },
  {
    sets: "denied",
    where: "after",
    pattern: /^[^。；]{0,30}(?:不实|系谣言|为谣言|假消息|不属实|纯属|并非事实|予以否认|否认)/,
  },
  {
    sets: "planned",
    where: "cue",
    pattern:
      /(?:将(?!士|军)|拟|计划|即将|打算|准备|有望|预计|考虑|或将|可能|有意|欲|正寻求|寻求|洽谈|磋商|谈判|筹划|同意|会(?!议|员|计|长)|要(?!求|素|点))/,
  },
  {
    sets: "planned",
    where: "before",
    pattern:
      /(?:将(?!士|军|[\ue100-\ue112]|其|所持|自己|旗下|该)|拟(?!人)|计划|即将|打算|准备|有望|预计|考虑|或将|或于|可能|有意(?:向)?|欲|寻求|洽谈|磋商|谈判|筹划|同意|拟以|拟向|未来|后续|将于|将会|将在|将以|有计划|正在?(?:洽谈|商谈|谈判|筹划|接触))(?:以|用|与|和|在|向|对|于|通过|由|从|把|斥资|出资|全资|正式|再|继续|全面|陆续|逐步|共同|联合|会|被|[\ue100-\ue125]|[^，。；：]{0,14})$/,
  },
  { sets: "planned", where: "before", pattern: /(?:如果|若|倘若|假如|一旦|只要)[^。；]{0,30}$/ },
  {
    sets: "planned",
    where: "after",
    pattern:
      /^[^，。；]{0,4}(?:意向|计划|预案|要约|提议)|^[^。；]{0,24}(?:尚需|尚待|有待|仍需|还需|须经|待.{0,6}批准|预计.{0,12}完成|尚未完成|仍在办理|正在办理)/,
  },
  {
    sets: "real",
    where: "before",
    pattern:
      /(?:已经?(?!计划|拟|同意|决定)|完成了?|正式完成|顺利完成|成功)(?:对|全资|正式|以|向)?[\ue100-\ue125]*$/,
  },
  {
    sets: "reported",
    where: "before",
    pattern:
      /(?:据传|传闻|有消息称|消息称|据称|据爆料|爆料称?|有传言|传言|疑似|被曝|被爆|曝出|传出|外界传|市场传|坊间|网传|知情人士(?:称|透露|表示)?|据知情人士|有报道称|据悉或)(?:[^。；]{0,40})$/,
  },
  { sets: "reported", where: "cue", pattern: /(?:据传|传闻|疑似|被曝|传(?!统|播|媒|感|奇))/ },
  { sets: "planned", where: "before", pattern: /(?:审查|批准|反对|叫停|调查|阻止)[^，。；]{0,4}$/ },
  // What was only tried, wished or asked for is stated by nobody.
  {
    sets: "open",
    where: "before",
    pattern: /(?:试图|企图|尝试|曾想|想要|劝说|邀请过?|希望能?)[^，。；]{0,6}$/,
  },
  {
    sets: "open",
    where: "before",
    pattern: /(?:是否|能否|会不会|有没有|可否|尚不清楚|不清楚|不确定|未知)[^。；]{0,24}$/,
  },
  { sets: "open", where: "cue", pattern: /(?:是否|能否|会不会|有没有)/ },
  // What might have been: 本可收购, 差点收购.
  { sets: "open", where: "before", pattern: /(?:本可以?|本来可以?|本应|差点儿?|险些|差一点)[^，。；]{0,4}$/ },
  { sets: "open", where: "sentence", pattern: /[？?]["”」]?$/ },
  {
    sets: "former",
    where: "before",
    pattern:
      /(?:前(?!往|者|途|沿|提|期|景)|原(?!创|则|因|本|料|油|来|有)|曾经?|此前|过去|先前|早年|早先|之前|以前)[^，。；]{0,10}$/,
  },
  { sets: "former", where: "cue", pattern: /(?:曾|原任|此前|历任|前任)/ },
];
