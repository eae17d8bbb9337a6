export * from './pleo.js';
export { HUBSPOT_API as CRM_API } from './hubspot.js';
export { PLEO_API as default } from './pleo.js';
