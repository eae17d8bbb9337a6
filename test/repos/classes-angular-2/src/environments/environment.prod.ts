export const environment = {
  production: true,
  apis: {
    pleo: 'https://openapi.pleo.io/v1',
    backend: 'https://backend.kontor.example/v1'
  }
};
