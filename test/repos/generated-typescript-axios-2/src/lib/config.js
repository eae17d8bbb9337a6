// @ts-check

/**
 * @typedef {object} Config
 * @property {{ url: string, token: string | undefined }} pleo
 * @property {{ url: string, key: string | undefined }} erp
 */

/** @type {Config} */
const config = {
  pleo: {
    url: process.env.PLEO_API ?? 'https://openapi.pleo.io/v1',
    token: process.env.PLEO_API_TOKEN,
  },
  erp: {
    url: process.env.ERP_API ?? 'https://erp.holm-gruppen.example/api/v1',
    key: process.env.ERP_KEY,
  },
}

export default config
