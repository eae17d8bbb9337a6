export type Connection = { api: 'legacy' | 'external'; companyId: string };

const BASES = { legacy: 'https://openapi.pleo.io/v1', external: 'https://external.pleo.io' };

export const baseOf = ({ api }: Connection): string => (api === 'legacy' ? BASES.legacy : BASES.external);
