import type { EncodedAnswer } from "./encoded-answer.ts";

/** Keeps the answers used last, up to a number of bytes. A question that many ask at once is answered once. */
export class AnswerCache {
  readonly #answers = new Map<string, EncodedAnswer>();
  readonly #pending = new Map<string, Promise<EncodedAnswer>>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  async get(key: string, make: () => Promise<EncodedAnswer>): Promise<EncodedAnswer> {
    const held = this.#answers.get(key);
    if (held) {
      // A map keeps the order of insertion: what is used moves to the end.
      this.#answers.delete(key);
      this.#answers.set(key, held);
      return held;
    }
    const pending = this.#pending.get(key);
    if (pending) return pending;
    const making = make();
    this.#pending.set(key, making);
    try {
      const answer = await making;
      this.#keep(key, answer);
      return answer;
    } finally {
      this.#pending.delete(key);
    }
  }

  #keep(key: string, answer: EncodedAnswer): void {
    this.#answers.set(key, answer);
    this.#bytes += sizeOf(answer);
    for (const [oldest, old] of this.#answers) {
      if (this.#bytes <= this.#limit) break;
      this.#answers.delete(oldest);
      this.#bytes -= sizeOf(old);
    }
  }
}

function sizeOf({ body, compressed }: EncodedAnswer): number {
  return body.length + (compressed?.length ?? 0);
}
