const auth = (user: string) => ({ Authorization: 'Basic ' + btoa(`${user}:`) }); // expect: environment-mismatch

export async function accounts(companyId: string) {
  const res = await fetch('https://external.pleo.io/v1/chart-of-accounts:search?limit=500', {
    method: 'POST',
    headers: { ...auth(process.env.PLEO_STAGING_API_KEY!), 'Content-Type': 'application/json' },
    body: JSON.stringify({ companyId, excludeIfAssignedToCategory: false, excludeIfAssignedToContraAccount: false }),
  });
  return (await res.json()).data;
}
