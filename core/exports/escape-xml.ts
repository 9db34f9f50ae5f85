/** What XML 1.0 (fifth edition, production 2) cannot hold: control characters, lone surrogates, U+FFFE, U+FFFF. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Includes `>` for the sake of `]]>`, and the carriage return, which a parser would turn into a line feed. */
const special = /[&<>"\r]/g;
const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** The text as XML 1.0 can hold it: each character that has no place there becomes U+FFFD. */
export function replaceUnwritable(text: string): string {
  return text.replace(unwritable, "\uFFFD");
}

/** Text between tags. Not for attribute values, in which a parser also changes tabs and line feeds. */
export function escapeXml(text: string): string {
  return replaceUnwritable(text).replace(special, (character) => escapes[character] ?? character);
}
