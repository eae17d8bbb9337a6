require('dotenv').config();

module.exports = {
  slack: {
    token: process.env.SLACK_BOT_TOKEN,
    signingSecret: process.env.SLACK_SIGNING_SECRET,
  },
  pleo: {
    token: process.env.PLEO_TOKEN,
    externalKey: process.env.PLEO_EXTERNAL_KEY,
    companyId: process.env.PLEO_COMPANY_ID,
  },
};
