import axios from 'axios';
import { settings } from './settings.js';

const auth = { username: settings.pleoKey, password: '' };

// entity-scoped: every request carries the company
export const pleo = axios.create({
  baseURL: 'https://external.pleo.io',
  auth,
  timeout: 20_000,
  params: { company_id: settings.companyId },
});

// organisation-scoped key, company is decided per request
export const pleoOrg = axios.create({
  baseURL: 'https://external.pleo.io/',
  auth: { username: settings.pleoOrgKey, password: '' },
});

// pre-migration leftovers of Tomas
export const pleoV1 = axios.create({ baseURL: 'https://external.pleo.io/v1', auth });
