export const settings = {
  slack: {
    token: process.env.SLACK_BOT_TOKEN,
    signingSecret: process.env.SLACK_SIGNING_SECRET,
  },
  pleo: {
    url: process.env.PLEO_URL || 'https://openapi.pleo.io/v1',
    token: process.env.PLEO_TOKEN,
  },
  billy: {
    url: process.env.BILLY_URL || 'https://api.billysbilling.com/v2',
    token: process.env.BILLY_TOKEN,
  },
};
