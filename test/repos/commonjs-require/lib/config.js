module.exports = {
  pleoUrl: 'https://openapi.pleo.io/v1',
  slackUrl: 'https://hooks.chat.example/v1',
  token: process.env.PLEO_TOKEN,
}
