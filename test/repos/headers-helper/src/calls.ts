import { apiKeyHeaders, pleoHeaders } from './headers';

export async function addTeam(name: string) {
  const headers = new Headers(pleoHeaders());
  headers.set('Content-Type', 'application/json');
  return fetch('https://openapi.pleo.io/v1/teams', { method: 'POST', headers, body: JSON.stringify({ name }) }); // expect: legacy-call createTeam
}

export const group = (id: string) =>
  fetch(`https://openapi.pleo.io/v1/tag-groups/${id}`, { headers: pleoHeaders({ 'X-Request-Id': id }) }); // expect: legacy-call getTagGroup

export const companies = () => fetch('https://external.pleo.io/v1/companies', { headers: apiKeyHeaders() });
