export class PleoError extends Error {
  constructor(status, body) {
    super(`https://openapi.pleo.io answered ${status}: ${body?.message ?? 'no message'}`)
    this.status = status
  }
}
