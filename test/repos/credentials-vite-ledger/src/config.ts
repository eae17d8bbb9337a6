export const config = {
  appUrl: import.meta.env.VITE_PLEO_APP_URL ?? 'https://app.pleo.io',
  companyId: import.meta.env.VITE_PLEO_COMPANY_ID as string,
  apiToken: import.meta.env.VITE_PLEO_API_TOKEN as string, // expect: credential-in-browser
}
