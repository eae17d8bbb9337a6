export async function fromPleo(token: string) {
  const baseUrl = 'https://openapi.pleo.io/v1';
  const headers = { Authorization: `Bearer ${token}` };
  return fetch(`${baseUrl}/employees`, { headers }); // expect: legacy-call getEmployees
}

export async function fromPersonnel(token: string) {
  const baseUrl = 'https://personnel.example/v1';
  const headers = { Authorization: `Bearer ${token}` };
  return fetch(`${baseUrl}/employees`, { headers });
}
