import nodeVault from 'node-vault';

const vault = nodeVault({ endpoint: process.env.VAULT_ADDR, token: process.env.VAULT_TOKEN });

const { data } = await vault.read('secret/data/finance/pleo');
const { legacy_token: legacyToken, external_key: externalKey } = data.data;

/** @returns {Promise<Array<{ id: string, name: string }>>} */
async function teams() {
  const res = await fetch('https://openapi.pleo.io/v1/teams?pageSize=100', {
    headers: { Authorization: `Bearer ${legacyToken}` },
  });
  return (await res.json()).teams;
}

async function employees(companyId) {
  const res = await fetch(`https://external.pleo.io/v2/employees?companyId=${companyId}`, {
    headers: { Authorization: `Basic ${btoa(externalKey + ':')}` },
  });
  return (await res.json()).data;
}

const [t, e] = await Promise.all([teams(), employees(process.env.COMPANY_ID)]);
console.table(t.map((team) => ({ team: team.name, people: e.filter((p) => p.teamId === team.id).length })));
