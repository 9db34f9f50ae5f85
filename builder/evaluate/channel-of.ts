/**
 * The family of an extractor: cues of one language ("acquired:en2" is of "en cues"), else the mechanism that its id names
 * after the predicate ("works_at:post" is of "post").
 */
export function channelOf(extractor: string): string {
  const name = extractor.slice(extractor.indexOf(":") + 1);
  return name.replace(/^([a-z]{2})\d+$/, "$1 cues");
}
