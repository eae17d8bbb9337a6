export const environment = {
  production: false,
  apiUrl: 'http://localhost:4200/api',
  pleoToken: 'your-token',
};
