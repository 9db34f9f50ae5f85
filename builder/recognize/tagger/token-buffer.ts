/** Tokens of one sentence in arrays that are reused from sentence to sentence. */
export interface TokenBuffer {
  count: number;
  /** UTF-16 offsets of each token, half-open. */
  start: Int32Array;
  end: Int32Array;
  /** Hash of the folded token. */
  word: Int32Array;
  /** Form of the token: a small number, see the tokenizers. */
  shape: Int32Array;
  /** Bits of the word table. */
  bits: Int32Array;
}

export function createTokenBuffer(capacity: number): TokenBuffer {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    word: new Int32Array(capacity),
    shape: new Int32Array(capacity),
    bits: new Int32Array(capacity),
  };
}

/** Makes room for a sentence of so many UTF-16 units: there are never more tokens than units. */
export function growTokenBuffer(buffer: TokenBuffer, capacity: number): void {
  if (buffer.start.length >= capacity) return;
  Object.assign(buffer, createTokenBuffer(capacity * 2));
}
