/** A set of texts that only ever says whether one was in it: eight bytes each, so that millions fit. */

import { createHash } from 'node:crypto';

export class Seen {
  #size = 0;
  /** Pairs of halves of a hash; two zeros: free. */
  #slots = new Uint32Array(2 * 4096);

  /** Whether it is new; from now on it is not. */
  add(text: string): boolean {
    const hash = createHash('sha1').update(text).digest();
    // The least bit is set, so that no hash looks like a free slot.
    if (!this.#put(hash.readUInt32LE(0), (hash.readUInt32LE(4) | 1) >>> 0)) return false;
    this.#size += 1;
    if (this.#size * 3 > this.#slots.length) this.#grow();
    return true;
  }

  #put(low: number, high: number): boolean {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    for (let at = low & mask; ; at = (at + 1) & mask) {
      if (slots[2 * at + 1] === 0) {
        slots[2 * at] = low;
        slots[2 * at + 1] = high;
        return true;
      }
      if (slots[2 * at] === low && slots[2 * at + 1] === high) return false;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      const high = old[at + 1] ?? 0;
      if (high !== 0) this.#put(old[at] ?? 0, high);
    }
  }
}
