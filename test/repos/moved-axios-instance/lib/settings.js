export const settings = Object.freeze({
  pleoKey: process.env.PLEO_KEY,
  pleoOrgKey: process.env.PLEO_ORG_KEY,
  companyId: process.env.PLEO_COMPANY_ID,
  organizationId: process.env.PLEO_ORG_ID,
  pageSize: 100,
});
