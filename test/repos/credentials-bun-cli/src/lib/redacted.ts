/** keeps secrets out of console.log and JSON */
export class Redacted<T = string> {
  readonly #value: T

  constructor(value: T) {
    this.#value = value
  }

  reveal(): T {
    return this.#value
  }

  toString() {
    return "<redacted>"
  }

  toJSON() {
    return "<redacted>"
  }
}
