/** Forms of a verb, as regular expression sources. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ["was", "been"],
  buy: ["bought", "bought"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  draw: ["drew", "drawn"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  hold: ["held", "held"],
  leave: ["left", "left"],
  lead: ["led", "led"],
  let: ["let", "let"],
  make: ["made", "made"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  run: ["ran", "run"],
  sell: ["sold", "sold"],
  set: ["set", "set"],
  spend: ["spent", "spent"],
  spin: ["spun", "spun"],
  step: ["stepped", "stepped"],
  split: ["split", "split"],
  take: ["took", "taken"],
  oversee: ["oversaw", "overseen"],
  win: ["won", "won"],
  write: ["wrote", "written"],
  withdraw: ["withdrew", "withdrawn"],
  strike: ["struck", "struck"],
  bet: ["bet", "bet"],
};
// Verbs of one stressed last syllable that double their consonant.
const doubling = new Set(
  "drop plan tap equip ship plug snap bag nab swap spar commit refer plot embed rebut scrap net".split(" "),
);

/** Inflects the first word of a phrase ("step down" → stepped down); the rest follows unchanged. */
export function inflect(phrase: string): VerbForms {
  const [head = "", ...rest] = phrase.split(" ");
  const after = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const known = irregular[head];
  const stem = doubling.has(head) ? head + head.at(-1) : head;
  const past = known?.[0] ?? regularPast(head, stem);
  const participle = known?.[1] ?? past;
  const third = thirdPerson(head);
  const doubled =
    known && /^(?:cut|get|let|put|quit|run|set|spin|step|split|win|begin|bet)$/.test(head)
      ? head + head.at(-1)
      : stem;
  const gerund = /[^eoy]e$/.test(head) && head.length > 2 ? `${head.slice(0, -1)}ing` : `${doubled}ing`;
  return {
    base: head + after,
    third: third + after,
    past: past + after,
    participle: participle + after,
    gerund: gerund + after,
  };
}

function thirdPerson(head: string): string {
  if (head === "be") return "is";
  if (/(?:s|x|z|ch|sh|o)$/.test(head)) return `${head}es`;
  return /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`;
}

function regularPast(head: string, stem: string): string {
  if (head.endsWith("e")) return `${head}d`;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ied`;
  return `${stem}ed`;
}
