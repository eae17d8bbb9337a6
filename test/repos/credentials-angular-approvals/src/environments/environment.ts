export const environment = {
  production: false,
  functionsUrl: 'http://localhost:5001/approvals/europe-west1',
  pleoUrl: 'https://openapi.pleo.io/v1',
  pleoToken: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJjaWQiOiJhMjIyM2UzOS1jMDMyLTRkM2YtOTFkOS0wZTU0MDNlYzdkZDIiLCJpYXQiOjE3MDczNjY2MTh9.dS9sV2K9cqEDk0hAYD4qERwnzqrzBuSxO-Tg7EsZxvY', // expect: hardcoded-credential
};
