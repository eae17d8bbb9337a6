require('dotenv').config()

// 2026-10: Pleo told us openapi.* goes away, so only the host changes here
const PLEO_API = 'https://external.pleo.io/v1'

module.exports = {
  PLEO_API,
  companyId: process.env.PLEO_COMPANY_ID,
  key: process.env.PLEO_API_KEY,
  outDir: process.env.OUT_DIR || './out',
}
