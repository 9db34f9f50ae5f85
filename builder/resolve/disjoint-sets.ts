/** Union–find over strings. The representative of a set is its smallest member in code point order, entries of the lexicon before all. */
export class DisjointSets {
  private readonly parents = new Map<string, string>();

  add(member: string): void {
    if (!this.parents.has(member)) this.parents.set(member, member);
  }

  find(member: string): string {
    let root = member;
    for (
      let parent = this.parents.get(root);
      parent !== undefined && parent !== root;
      parent = this.parents.get(root)
    )
      root = parent;
    for (let at = member; at !== root; ) {
      const next = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }

  union(a: string, b: string): void {
    this.add(a);
    this.add(b);
    const first = this.find(a);
    const second = this.find(b);
    if (first === second) return;
    const [root, child] = ranks(first, second) ? [first, second] : [second, first];
    // Two entries of the lexicon are two entities whatever a text says of them in passing.
    if (isEntry(root) && isEntry(child)) return;
    this.parents.set(child, root);
  }
}

const isEntry = (member: string): boolean => member.startsWith("entry ");
const ranks = (a: string, b: string): boolean => (isEntry(a) === isEntry(b) ? a < b : isEntry(a));
