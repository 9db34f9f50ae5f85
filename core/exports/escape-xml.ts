/** What XML 1.0 (fifth edition, production 2) cannot hold: control characters, lone surrogates, U+FFFE, U+FFFF. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** All that either of the others may find, and whole surrogate pairs: most texts have none of it and stay as they are. */
const suspicious = /[&<>"\r\u0000-\u0008\v\f\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
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

/** The value of an attribute in double quotes; a parser would turn a tab or a line feed there into a space. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}

/** Text between tags. Not for attribute values, in which a parser also changes tabs and line feeds. */
export function escapeXml(text: string): string {
  if (!suspicious.test(text)) return text;
  return replaceUnwritable(text).replace(special, (character) => escapes[character] ?? character);
}
