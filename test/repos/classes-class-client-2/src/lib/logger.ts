export interface Logger {
  info(msg: string, extra?: Record<string, unknown>): void
  warn(msg: string, extra?: Record<string, unknown>): void
}

export const consoleLogger: Logger = {
  info: (msg, extra) => console.log(msg, extra ?? ''),
  warn: (msg, extra) => console.warn(msg, extra ?? ''),
}
