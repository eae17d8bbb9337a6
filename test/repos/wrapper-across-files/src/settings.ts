export const settings = { url: 'https://openapi.pleo.io/v1', token: process.env.PLEO_TOKEN };
