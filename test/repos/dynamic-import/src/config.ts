export const base = 'https://openapi.pleo.io/v1';
export default { base: 'https://defaults.example/v1' };
