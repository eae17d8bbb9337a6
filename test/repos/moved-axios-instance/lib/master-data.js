import pLimit from 'p-limit';
import { pleo, pleoOrg, pleoV1 } from './pleo.js';
import { settings } from './settings.js';

const limit = pLimit(4);

export async function tagGroups() {
  const { data: body } = await pleo.get('/v0/tag-groups');
  return body.data.map((g) => ({ id: g.id, name: g.name, code: g.code }));
}

export async function tagGroupsOfOrganisation() {
  const { data: body } = await pleoOrg.get('v0/tag-groups', { params: { organization_id: settings.organizationId } });
  return body.data;
}

export async function everyTagGroup() {
  const res = await pleoOrg.get('v0/tag-groups', { params: { include_archived: true } }); // expect: legacy-parameter
  return res.data.data;
}

export async function tagsOf(groupId) {
  const res = await pleo.get(`/v0/tag-groups/${groupId}/tags`, { params: { limit: 500 } });
  return res.data.data;
}

export async function taxCodes() {
  const res = await pleo.post('/v0/tax-codes:search', { archived: false });
  return res.data.data.filter((t) => t.rate > 0);
}

export async function taxCodesOld() {
  const res = await pleoV1.get('/tax-codes', { params: { hidden: false } }); // expect: unknown-external-call
  return res.data;
}

export async function ledger() {
  const { data } = await pleo.post('/v1/chart-of-accounts:search', {
    companyId: settings.companyId,
    excludeIfAssignedToCategory: false,
    excludeIfAssignedToContraAccount: false,
  });
  return Promise.all(data.data.map((a) => limit(() => pleo.get(`/v1/chart-of-accounts/${a.id}`))));
}

export async function balance() {
  const { data } = await pleoV1.get('/companies/balance'); // expect: unknown-external-call
  return data;
}

export const company = (id = settings.companyId) => pleoV1.get(`/companies/${id}`).then((r) => r.data.data);
