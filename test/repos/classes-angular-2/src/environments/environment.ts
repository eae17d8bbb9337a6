// dev: see proxy.conf.json
export const environment = {
  production: false,
  apis: {
    pleo: '/pleo/v1',
    backend: '/backend/v1'
  }
};
