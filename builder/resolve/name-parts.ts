const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Forms of address and rank that are no part of a person's name, folded. */
export const titles = set(
  "dr prof professor mr mrs ms miss sir dame lord lady sheikh shaikh shaykh sheik hajji haji mullah mawlawi qari sayyid president prasident presidente chairman general colonel king prince princess",
);

/** Words that say what an organisation is as its legal form does, without saying which form, folded. */
export const plainForms = set(
  "company co corp corporation corporate group gruppe groupe holding holdings inc na sa intl gesellschaft gongsi jituan",
);

/** Words that names have or lack freely, folded. */
export const particles = set(
  "al el ul ad bin bint ibn ben abu abou van von der den de del della di da dos du la le the of and for na y e",
);

/** Short and pet forms of given names, folded. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bill: "william",
    will: "william",
    bob: "robert",
    rob: "robert",
    dick: "richard",
    rick: "richard",
    jim: "james",
    jimmy: "james",
    tom: "thomas",
    tim: "timothy",
    mike: "michael",
    nick: "nicholas",
    joe: "joseph",
    dan: "daniel",
    danny: "daniel",
    dave: "david",
    steve: "steven stephen",
    tony: "anthony",
    ben: "benjamin",
    bibi: "benjamin",
    sam: "samuel samantha",
    alex: "alexander alexandra alexei",
    ed: "edward edwin",
    ted: "edward theodore",
    chris: "christopher christian christina",
    matt: "matthew",
    greg: "gregory",
    jeff: "jeffrey geoffrey",
    ken: "kenneth",
    liz: "elizabeth",
    beth: "elizabeth",
    kate: "katherine catherine",
    kathy: "katherine kathleen catherine",
    sue: "susan suzanne",
    meg: "margaret",
    peggy: "margaret",
    jack: "john",
    jon: "jonathan",
    larry: "lawrence laurence",
    andy: "andrew",
    pat: "patrick patricia",
    ron: "ronald",
    don: "donald",
    fred: "frederick alfred",
    gus: "augustus gustav",
    sasha: "alexander alexandra",
    volodya: "vladimir",
    misha: "mikhail",
  }).map(([short, full]) => [short, full.split(" ")]),
);

/** Numbers in words and ordinals, and a few words that are cut short, as they are compared. */
export const numbers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "1st": "1",
    first: "1",
    one: "1",
    "2nd": "2",
    second: "2",
    two: "2",
    "3rd": "3",
    third: "3",
    three: "3",
    four: "4",
    fourth: "4",
    five: "5",
    six: "6",
    seven: "7",
    eight: "8",
    nine: "9",
    ten: "10",
    intl: "international",
    dept: "department",
    us: "unitedstates",
    organisation: "organization",
    organisations: "organizations",
  }),
);
