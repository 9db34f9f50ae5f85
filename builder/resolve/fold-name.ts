import { pinyin } from "pinyin-pro";

const cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўқғұүөңһәјљњћђџ";
const cyrillicInLatin =
  "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia i i e g u k g u u o n h a j l n c d dz".split(
    " ",
  );
const greek = "αβγδεζηθικλμνξοπρσςτυφχψω";
const greekInLatin = "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(" ");
const letters: ReadonlyMap<string, string> = new Map([
  ...[...cyrillic].map((letter, at) => [letter, cyrillicInLatin[at]?.replace("-", "") ?? ""] as const),
  ...[...greek].map((letter, at) => [letter, greekInLatin[at] ?? ""] as const),
  ["ß", "ss"],
  ["ł", "l"],
  ["ø", "o"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["&", " and "],
]);

/**
 * The words of a name as they are compared: lower case, no marks or punctuation, Cyrillic and Greek in Latin letters
 * (ISO 9 without its marks, loosely), Han characters in pinyin, dotted initials in one word, family name first only
 * where a comma says so.
 */
export function foldName(name: string): string[] {
  const comma = /^([^,]+), ([^,]+)$/.exec(name.trim());
  // "ORLOVA, Natalia": what a comma puts last comes first; a legal form stays behind its name.
  const turned = comma && !/[.&]|^\p{Lu}{2,4}$/u.test(comma[2] ?? "") ? `${comma[2]} ${comma[1]}` : name;
  const spelled = /\p{Script=Han}/u.test(turned)
    ? pinyin(turned, { toneType: "none", nonZh: "consecutive", type: "array" }).join(" ")
    : turned;
  const plain = spelled.normalize("NFKD").toLowerCase().replace(/й/g, "й");
  return [...plain]
    .map((letter) => letters.get(letter) ?? letter)
    .join("")
    .replace(/\p{M}+/gu, "")
    .replace(/['’‘`ʻʼ"“”«»]/g, "")
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1")
    .split(/[^\p{L}\p{N}%]+/u)
    .filter(Boolean);
}
