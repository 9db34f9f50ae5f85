import type { TitleSpan } from "./title-span.ts";

const area =
  "(?:(?:HR|IT|PR|IR|UX|UI|QA|EMEA|APAC|US|UK|EU|R&D|M&A|ESG|BD|ML)(?![A-Za-z])|Applied AI|AI|Artificial Intelligence|Open Platforms?|Product|Products|Engineering|Marketing|Sales|Operations|Business Development|Corporate Development|Research|Design|Finance|Strategy|Growth|Partnerships?|Communications?|Policy|Legal|People|Human Resources|Technology|Data|Cloud|Security|Infrastructure|Hardware|Software|Machine Learning|Robotics|Cooperation|Commercial|Global|Digital|Innovation|Supply Chain|Manufacturing|Customer Success|Customer Experience|Revenue|Content|Investor Relations|Public Affairs|Safety|Alignment|Science|Clinical|Medical|Regulatory Affairs)";
const chief =
  "(?:[Cc]hief|CHIEF) (?:(?:[Ee]xecutive|[Tt]echnology|[Tt]echnical|[Oo]perating|[Oo]perations|[Ff]inancial|[Mm]arketing|[Pp]roduct|[Ss]trategy|[Ss]cientific|[Ss]cience|[Cc]ommercial|[Bb]usiness|[Ii]nformation|[Dd]ata|[Pp]eople|[Rr]evenue|[Ll]egal|[Cc]ompliance|[Rr]isk|[Ii]nvestment|[Ii]nnovation|[Dd]igital|[Mm]edical|[Cc]ustomer|[Gg]rowth|[Ss]ecurity|[Dd]esign|[Bb]rand|[Cc]reative|[Cc]ontent|[Aa]dministrative|[Hh]uman [Rr]esources|[Ii]nformation [Ss]ecurity|[Cc]ommunications|[Ee]xperience|[Tt]ransformation|[Ss]upply [Cc]hain|[Mm]anufacturing|[Aa]ccounting|AI|[Rr]esearch|[Dd]evelopment|[Pp]artnership|[Ss]ales|[Cc]orporate [Aa]ffairs|[Ss]ustainability|[Ee]ngineering|[Ee]conomic)(?: and | & )?){1,3}(?: ?[Oo]fficers?)?|[Cc]hief (?:[Ss]cientist|[Ee]conomist|[Aa]rchitect|[Ee]ngineer|[Dd]esigner|[Ee]vangelist|[Aa]nalyst|of [Ss]taff|[Rr]esearcher)s?";
const abbreviation =
  "CEO|CTO|COO|CFO|CMO|CPO|CIO|CSO|CISO|CHRO|CRO|CCO|CLO|CBO|CDO|CAIO|GM|MD|EVP|SVP|AVP|VP|CEOs|CTOs|VPs";
const plain =
  "[Pp]resident|[Vv]ice[ -][Pp]resident|[Vv]ice [Cc]hair(?:man|woman|person)?|[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Cc]hair|[Mm]anaging [Dd]irector|[Ee]xecutive [Dd]irector|[Gg]eneral [Mm]anager|[Gg]eneral [Cc]ounsel|[Gg]eneral [Pp]artner|[Mm]anaging [Pp]artner|[Ff]ounding [Pp]artner|[Ff]ounding [Rr]esearcher|[Ff]ounding [Ee]ngineer|[Oo]perating [Pp]artner|[Vv]enture [Pp]artner|[Cc]o-?[Ff]ounders?|[Cc]ofounders?|[Ff]ounders?|[Pp]artner|[Pp]rincipal|[Tt]reasurer|[Ss]ecretary|[Dd]irector|[Mm]anager|[Ss]upervisor|[Cc]oordinator|[Ee]ngineer|[Ss]cientist|[Rr]esearcher|[Dd]esigner|[Aa]rchitect|[Dd]eveloper|[Aa]nalyst|[Ee]conomist|[Ss]trategist|[Aa]dvis[eo]r|[Cc]onsultant|[Cc]ounsel|[Ee]ditor|[Ee]ditor-in-[Cc]hief|[Pp]rofessor|[Dd]ean|[Pp]rovost|[Ss]pokesman|[Ss]pokeswoman|[Ss]pokesperson|[Ee]xecutive|[Hh]ead|[Ll]ead|[Ll]eader|[Bb]oard [Mm]ember|[Cc]ontroller|[Cc]omptroller|[Oo]wner|[Bb]oss|[Ii]nventor|[Cc]reator|[Oo]fficer|[Pp]rime [Mm]inister|[Mm]inister|[Gg]overnor|[Cc]ommissioner";
const modifier =
  "(?:[Ss]enior|[Ee]xecutive|[Dd]eputy|[Gg]lobal|[Ii]nterim|[Aa]cting|[Aa]ssistant|[Aa]ssociate|[Cc]o-|[Gg]roup|[Rr]egional|[Nn]ational|[Ii]nternational|[Nn]orth America|[Aa]sia[- ][Pp]acific|[Cc]orporate|[Ff]ounding|[Nn]on-executive|[Hh]onorary|[Ee]meritus|[Tt]op|[Ss]taff|[Ll]ead|[Pp]rincipal|[Rr]esearch|[Pp]roduct|[Ss]oftware|[Mm]arketing|[Ss]ales|[Ff]inance|[Ee]ngineering|[Tt]echnology|[Tt]echnical|[Oo]perations|[Bb]usiness|AI|[Mm]achine learning|[Ii]nvestment|[Cc]ountry|[Pp]rogram|[Pp]roject|[Dd]esign|[Dd]ata|[Ss]ecurity|[Mm]edical|[Cc]linical|[Vv]ice)";
const noArea =
  "(?!(?:at|in|of|for|to|with|from|on|by|after|before|since|during|as|and|or|but|who|which|that|has|have|had|is|was|are|were|will|would|said|says|the|its|his|her|their|a|an|former|then|when|while)\\b)";
const complement = `(?: (?:of|for)(?: the)?(?: (?:${area}|${noArea}[a-z]+(?:-[a-z]+)?)){1,4}(?:(?:,| and| &|, and) (?:${area}|(?!(?:the|its|his|her|a|an|who|which|has|have|is|was|will|said)\\b)[a-z]+(?= (?:at|of|for|in)\\b)))*|, (?:${area})(?= at | of |,))?`;
const title = new RegExp(
  `(?<![\\w'-])(?:${modifier}[ -]?)*(?:${chief}|(?:${abbreviation})(?![\\w])|(?:${plain})(?![\\w-]))(?: (?:emeritus|and founder|and co-founder|elect))?${complement}`,
  "g",
);
const formerBefore =
  /(?:\b[Ff]ormer|\b[Ee]x-|\b[Tt]hen-|\b[Pp]revious|\b[Pp]ast|\b[Oo]ne-time|\b[Oo]utgoing) ?$/;
// Words that follow "lead", "head", "chair" and others when they are no titles: "to lead the round", "head office".
const verbLike =
  /^(?:lead|head|chair|principal|executive|partner|director|officer|leader|owner|creator|analyst|boss|manager|developer|designer|engineer|scientist|researcher|secretary|counsel)$/i;

/** Job titles in an English view whose names are masked by private-use characters. */
export function findEnglishTitles(text: string): TitleSpan[] {
  const found: TitleSpan[] = [];
  for (const match of text.matchAll(title)) {
    // "Brightfold AI chief executive": after a name, "AI" belongs to the name.
    const ofName =
      /^AI (?=.)/.test(match[0]) && /[A-Z\ue000-\ue0ff][\w.-]* $/.test(text.slice(0, match.index));
    const start = ofName ? match.index + 3 : match.index;
    let raw = match[0].slice(start - match.index);
    const end = () => start + raw.length;
    // A complement that runs into a name belongs to the name: "head of" + NAME.
    if (
      /^ [A-Z\ue000-\ue0ff]/.test(text.slice(end(), end() + 2)) &&
      / (?:of|for)(?: the)?(?: [a-z-]+)*$/.test(raw) &&
      !/ (?:of|for) [a-z]+/.test(raw)
    )
      raw = raw.replace(/ (?:of|for).*$/, "");
    raw = trimComplement(raw);
    // "CEO of the fashion house" + NAME: the noun describes the firm, it is no area.
    if (/^ [A-Z\ue000-\ue0ff]/.test(text.slice(end(), end() + 2)) && describesFirm.test(raw))
      raw = raw.replace(/ (?:of|for) .*$/, "");
    if (!isTitle(raw, text, start)) continue;
    const isFormer = formerBefore.test(text.slice(Math.max(0, start - 12), start));
    const isPlural = /(?:founders|CEOs|officers|VPs|researchers|engineers|executives)$/.test(raw);
    found.push({
      start,
      end: end(),
      text: raw,
      role: raw.toLowerCase(),
      ...(isFormer ? { isFormer } : {}),
      ...(isPlural ? { isPlural } : {}),
    });
  }
  return found;
}

const describesFirm =
  /^(?:[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|CEO|[Pp]resident(?: and CEO)?|[Cc]hair(?:man|woman|person)?|(?:[Cc]o-?)?[Ff]ounder|[Oo]wner) (?:of|for) |\b(?:house|company|firm|startup|start-up|giant|maker|manufacturer|group|subsidiary|unit|bank|chain|brand|agency|retailer|provider|operator|platform|website|site|studio|lab|publisher|automaker|chipmaker|carmaker|insurer|airline|consultancy|fund)$/;
const stop =
  /^(?:the|its|his|her|their|a|an|this|that|these|those|all|some|any|each|more|most|many|several|last|next|first|years|year|months|one|two|three|four|five|former|previous|parent|company|firm|startup|which|who|what|now|time|at|in|on|to|and|or|with|about|over|nearly|almost|both)$/;

function trimComplement(raw: string): string {
  const match = /^(.*?)( (?:of|for)(?: the)? )(.*)$/.exec(raw);
  if (!match) return raw;
  const words = (match[3] ?? "").split(" ");
  return stop.test(words[0]?.replace(",", "") ?? "") ? (match[1] ?? raw) : raw;
}

function isTitle(raw: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(start + raw.length, start + raw.length + 12);
  if (/^(?:lead|head|chair|partner)$/.test(raw)) {
    if (/\b(?:to|will|would|and|can|could|may|who|which|that|we|they)\s$/.test(before)) return false;
    if (
      /^ (?:the|a|an|to|in|with|up|by|over|on|into|investor|office|time|start)\b/.test(after) &&
      raw !== "head"
    )
      return false;
  }
  if (verbLike.test(raw) && raw === raw.toLowerCase()) {
    // A bare common noun is a title beside a name or after an article and before "of/at": "a researcher at".
    return (
      /^(?:,? [\ue000-\ue0ffA-Z]| (?:at|of|for) |, |\.|$| and )/.test(after) ||
      /[\ue000-\ue0ff]'s $|[\ue000-\ue0ff] $|[\ue000-\ue0ff], (?:an? |the )?$/.test(before)
    );
  }
  return true;
}
