export const axios = { get: (name: string) => ({ name, ticks: 10 }) };
