/**
 * Places in a row: each as near to where it wants to be as the sizes allow, in the order given, none overlapping. Least
 * squares by merging neighbours that would overlap into blocks (pool adjacent violators, Ayer et al. 1955).
 */
export function spread(wanted: readonly number[], sizes: readonly number[]): number[] {
  interface Block {
    sum: number;
    count: number;
    readonly first: number;
  }
  const offsets: number[] = [];
  let offset = 0;
  for (let at = 0; at < wanted.length; at += 1) {
    if (at > 0) offset += ((sizes[at - 1] ?? 0) + (sizes[at] ?? 0)) / 2;
    offsets.push(offset);
  }
  const blocks: Block[] = [];
  const meanOf = ({ sum, count }: Block) => sum / count;
  for (let at = 0; at < wanted.length; at += 1) {
    let block: Block = { sum: (wanted[at] ?? 0) - (offsets[at] ?? 0), count: 1, first: at };
    for (let last = blocks.at(-1); last && meanOf(last) > meanOf(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count, first: last.first };
    }
    blocks.push(block);
  }
  const places: number[] = [];
  for (const block of blocks) {
    for (let at = block.first; at < block.first + block.count; at += 1) {
      places.push(meanOf(block) + (offsets[at] ?? 0));
    }
  }
  return places;
}
