export const PLEO_PRODUCTION = 'https://openapi.pleo.io/v1'
export const PAGE_SIZE = 100
