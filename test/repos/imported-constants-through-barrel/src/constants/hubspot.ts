export const HUBSPOT_API = 'https://api.crm.example/v1';
