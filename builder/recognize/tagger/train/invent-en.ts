import type { NameType } from "../name-tags.ts";
import type { Filler, FillSlot } from "./templates.ts";
import { englishWords } from "./words-en.ts";

/** Where names for English sentences come from. */
export interface EnglishNameSources {
  readonly companies: readonly string[];
  readonly investors: readonly string[];
  readonly givenNames: readonly string[];
  readonly places: readonly string[];
  /** Ordinary words, lower case. */
  readonly words: readonly string[];
  readonly known: Readonly<Record<NameType, readonly string[]>>;
}

const list = (text: string): string[] => text.trim().split(/\s+/);

const companyEndings = list(
  "Inc. Corp. Ltd. Ltd Inc Technologies Technologies Labs AI Robotics Motors Systems Software Energy Therapeutics Pharma Pharmaceuticals Health Bio Semiconductor Networks Group Holdings Bank Airlines Foods Media Studios Games Logistics Financial Insurance Entertainment Electronics Aerospace Solutions LLC plc GmbH AG Communications Analytics",
);
const investorEndings = list(
  "Ventures Ventures Capital Capital Partners Partners Investments Fund VC Equity Growth",
);
const investorTails = [
  "Venture Partners",
  "Capital Partners",
  "Capital Management",
  "Growth Equity",
  "Asset Management",
  "Private Equity",
  "Venture Capital",
];
const productTails = list(
  "Pro Max Ultra Mini Plus Lite Air Turbo Coder Vision Studio Cloud OS Copilot Assistant",
);
const adjectives = list(
  "Blue Red Silver Golden North South Iron Bright Clear Deep First Global Open Rapid Stone River Summit Harbor Cedar Maple Atlas Apex Pioneer Liberty Horizon Echo Granite Coral Amber Falcon Eagle Lion Tiger Union Pacific Atlantic Central General National United",
);
const nouns = list(
  "Bridge Path Point Field Light Gate Works Mind Wave Forge Peak Rock Tree Star Line Loop Stack Leaf Lake Hill Port House Wind Cloud Box Spring Foundry Data Sense Care",
);

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Fills the slots of the English templates with names of our own making, names of training sets and of the lexicon. */
export function inventEnglish(sources: EnglishNameSources, random: () => number): FillSlot {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const digit = () => String(1 + Math.floor(random() * 9));
  const coined = () => {
    const word = titled(
      Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(englishWords.syllables)).join(""),
    );
    const dice = random();
    if (dice < 0.1) return `${word}AI`;
    if (dice < 0.15) return word.toUpperCase().slice(0, 4);
    if (dice < 0.2) return `${word}${pick(["Tech", "Mind", "Soft", "Bio", "Pay", "Hub"])}`;
    if (dice < 0.23) return `${word}.${pick(["ai", "com", "io"])}`;
    return word;
  };
  const compound = () =>
    random() < 0.5 ? `${pick(adjectives)} ${pick(nouns)}` : pick(adjectives) + pick(nouns).toLowerCase();
  const base = () => (random() < 0.4 ? coined() : random() < 0.6 ? compound() : pick(englishWords.surnames));
  const company = (): string => {
    const dice = random();
    if (dice < 0.13) return pick(sources.known.company);
    if (dice < 0.55) return pick(sources.companies);
    if (dice < 0.7) return coined();
    if (dice < 0.93) return `${base()} ${pick(companyEndings)}`;
    if (dice < 0.96) return `${pick(englishWords.surnames)} & ${pick(englishWords.surnames)}`;
    if (dice < 0.98) return `${pick(englishWords.surnames)} ${pick(englishWords.surnames)}`;
    return compound();
  };
  const person = (): string => {
    const dice = random();
    if (dice < 0.12) return pick(sources.known.person);
    const given = titled(pick(sources.givenNames));
    const surname = random() < 0.85 ? pick(englishWords.surnames) : titled(pick(sources.givenNames));
    if (dice < 0.2) return `${given} ${pick([..."ABCDEFGHJKLMPRSTW"])}. ${surname}`;
    if (dice < 0.25) return `${given} ${titled(pick(sources.givenNames))} ${surname}`;
    if (dice < 0.28) return `${given} ${surname}-${pick(englishWords.surnames)}`;
    if (dice < 0.3) return `${given} ${pick(["van", "de", "von", "al", "bin", "van der"])} ${surname}`;
    if (dice < 0.34) return surname;
    return `${given} ${surname}`;
  };
  const investor = (): string => {
    const dice = random();
    if (dice < 0.25) return pick(sources.known.investor);
    if (dice < 0.45) return pick(sources.investors);
    if (dice < 0.52) return coined();
    return `${base()} ${random() < 0.7 ? pick(investorEndings) : pick(investorTails)}`;
  };
  const product = (): string => {
    const dice = random();
    if (dice < 0.4) return pick(sources.known.product);
    if (dice < 0.6) return `${coined()}${pick([" ", "-"])}${digit()}${pick(["", ".5", "B", " Pro"])}`;
    if (dice < 0.8) return `${coined()} ${pick(productTails)}`;
    return coined();
  };
  const institution = (): string => {
    const dice = random();
    const place = () => pick(englishWords.places);
    if (dice < 0.3) return pick(sources.known.institution);
    if (dice < 0.5) return `University of ${place()}`;
    if (dice < 0.75)
      return `${random() < 0.5 ? place() : pick(englishWords.surnames)} ${pick(["University", "University", "College", "Institute", "State University", "Institute of Technology", "Business School"])}`;
    return pick([
      `Ministry of ${pick(["Finance", "Commerce", "Defence", "Science and Technology"])}`,
      "Federal Trade Commission",
      "European Commission",
      `${pick(englishWords.surnames)} Foundation`,
      "Department of Energy",
      "Securities and Exchange Commission",
      "Supreme Court",
    ]);
  };
  const amount = () =>
    `${pick(["$", "$", "$", "€", "£", "US$"])}${pick(["1", "2.5", "10", "15", "40", "50", "120", "300", "1.2"])}${pick([" million", " million", "M", "m", " billion", "bn", "B"])}`;
  const town = (): string => {
    const dice = random();
    if (dice < 0.4) return pick(sources.places);
    if (dice < 0.75)
      return (
        titled(Array.from({ length: 2 }, () => pick(englishWords.syllables)).join("")) +
        pick(["", "", "ton", "ville", "burg", "ford", "stad", "a", "o", "ino", "pur", "shire", "ham", "ow"])
      );
    return `${pick(["Saint", "San", "Santa", "New", "Port", "Fort", "Lake", "Mount", "North", "West", "East", "El", "La"])} ${pick(englishWords.surnames)}`;
  };
  const familyName = (): string => {
    const dice = random();
    if (dice < 0.5) return pick(englishWords.surnames);
    if (dice < 0.65) return titled(pick(sources.givenNames));
    const stem = titled(
      Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(englishWords.syllables)).join(""),
    );
    return (
      stem +
      pick([
        "son",
        "sen",
        "ez",
        "ski",
        "er",
        "mann",
        "ley",
        "ton",
        "ini",
        "ov",
        "ic",
        "well",
        "stein",
        "ault",
        "otti",
        "ford",
        "s",
        "yan",
        "ström",
        "ing",
      ])
    );
  };
  const thing = (): string => {
    const dice = random();
    if (dice < 0.3) return titled(pick(sources.words));
    if (dice < 0.5) return `${titled(pick(sources.words))} ${titled(pick(sources.words))}`;
    return dice < 0.8 ? town() : pick(adjectives);
  };
  const names: Record<string, () => Filler> = {
    company: () => ({ text: company(), type: "company" }),
    person: () => ({ text: person(), type: "person" }),
    surname: () => ({ text: familyName(), type: "person" }),
    given: () => ({ text: titled(pick(sources.givenNames)), type: "person" }),
    thing: () => ({ text: thing() }),
    investor: () => ({ text: investor(), type: "investor" }),
    product: () => ({ text: product(), type: "product" }),
    institution: () => ({ text: institution(), type: "institution" }),
    money: () => ({ text: amount() }),
    title: () => ({
      text: pick([
        "CEO",
        "chief executive",
        "chief executive officer",
        "CTO",
        "chief technology officer",
        "CFO",
        "president",
        "chairman",
        "co-founder",
        "founder",
        "founder and CEO",
        "vice president",
        "head of research",
        "managing director",
        "general manager",
        "chief scientist",
        "COO",
        "director",
        "Chief Executive Officer",
        "Vice President",
        "head of design",
        "general partner",
        "senior vice president",
      ]),
    }),
    field: () => ({ text: pick(englishWords.fields) }),
    place: () => ({ text: random() < 0.5 ? pick(englishWords.places) : pick(sources.places) }),
    town: () => ({ text: town() }),
    round: () => ({
      text: pick(["Series A", "Series B", "Series C", "seed", "pre-seed", "Series D", "bridge", "growth"]),
    }),
    date: () => ({
      text: pick([
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "March 3",
        "last week",
        "in June",
        "earlier this month",
        "in January 2024",
        "Oct. 12",
      ]),
    }),
    year: () => ({ text: `20${pick(["03", "11", "15", "18", "21", "23", "25"])}` }),
    percent: () => ({ text: `${digit()}${pick(["", ".5", "0"])}%` }),
    number: () => ({ text: `${digit()}${pick(["00", ",000", "0"])}` }),
  };
  return (slot) => {
    const make = names[slot];
    if (!make)
      throw new Error(`No filler for the slot {${slot}}; known are ${Object.keys(names).join(", ")}.`);
    return make();
  };
}
