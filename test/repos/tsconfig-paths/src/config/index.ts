export const endpoints = {
  pleo: { base: 'https://openapi.pleo.io/v1' },
  bank: { base: 'https://bank.example/v1' },
};
