const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const file = path.join(os.homedir(), '.utlagg.json');

function load() {
  const stored = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  return {
    apiKey: process.env.PLEO_API_KEY || stored.apiKey,
    legacyToken: process.env.PLEO_LEGACY_TOKEN || stored.legacyToken,
    companyId: process.env.PLEO_COMPANY_ID || stored.companyId,
    visma: { user: stored.vismaUser, password: stored.vismaPassword },
  };
}

module.exports = { load, file };
