export const isUp = async (): Promise<boolean> =>
  (await globalThis.fetch("https://openapi.pleo.io/v1/health")).ok; // expect: legacy-call healthStatus

export const ownHealth = () => fetch("/v1/health");
