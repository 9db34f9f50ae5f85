/** A table from 32-bit hashes to small numbers, by open addressing; built once, then only read. */
export interface HashTable {
  readonly mask: number;
  readonly keys: Int32Array;
  /** Value + 1; 0 is an empty slot. */
  readonly values: Int32Array;
}

/** Builds the table; of two equal keys the first one stays. */
export function buildHashTable(keys: Int32Array, values: ArrayLike<number>): HashTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const table = { mask: size - 1, keys: new Int32Array(size), values: new Int32Array(size) };
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number;
    let slot = key & table.mask;
    while (table.values[slot] !== 0 && table.keys[slot] !== key) slot = (slot + 1) & table.mask;
    if (table.values[slot] !== 0) continue;
    table.keys[slot] = key;
    table.values[slot] = (values[index] as number) + 1;
  }
  return table;
}

/** The value of a key, or −1. */
export function lookUp(table: HashTable, key: number): number {
  let slot = key & table.mask;
  for (;;) {
    const value = table.values[slot] as number;
    if (value === 0) return -1;
    if (table.keys[slot] === key) return value - 1;
    slot = (slot + 1) & table.mask;
  }
}
