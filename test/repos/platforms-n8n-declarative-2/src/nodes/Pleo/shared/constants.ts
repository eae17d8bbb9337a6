export const API_HOST = 'openapi.pleo.io'
export const API_ROOT = `https://${API_HOST}/v1`

/** Where the user's browser goes from the node's notice. */
export const APP_URL = 'https://app.pleo.io/settings/open-api'

export const PAGE_SIZE = 100
