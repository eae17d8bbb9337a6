export const environment = {
  production: true,
  pleoApi: 'https://openapi.pleo.io/v1',
  hrApi: 'https://hr.cockpit.example/v1',
};
