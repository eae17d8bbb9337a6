export const environment = {
  production: true,
  functionsUrl: 'https://europe-west1-approvals.cloudfunctions.net',
  pleoUrl: 'https://openapi.pleo.io/v1',
  pleoToken: '',
};
