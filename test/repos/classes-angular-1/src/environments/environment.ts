export const environment = {
  production: false,
  pleoApi: 'https://openapi.staging.pleo.io/v1',
  hrApi: 'https://hr.staging.cockpit.example/v1',
};
