import functions from '@google-cloud/functions-framework';
import { SecretManagerServiceClient } from '@google-cloud/secret-manager';

const client = new SecretManagerServiceClient();
const project = process.env.GOOGLE_CLOUD_PROJECT;

async function access(name) {
  const [version] = await client.accessSecretVersion({
    name: `projects/${project}/secrets/${name}/versions/latest`,
  });
  return version.payload.data.toString('utf8');
}

functions.http('exportStatus', async (req, res) => {
  const token = await access('pleo-legacy-token');

  const answer = await fetch(`https://external.pleo.io/v3/export-jobs?company_id=${req.query.company}&limit=10`, {
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token}`, // expect: legacy-token-on-external
    },
  });
  if (!answer.ok) return res.status(502).send(`Pleo: ${answer.status}`);
  const { data } = await answer.json();
  res.json(data.map(({ id, status, numberOfItems }) => ({ id, status, numberOfItems })));
});

functions.http('taxCodes', async (req, res) => {
  const key = await access('pleo-standalone-key');
  const answer = await fetch(`https://external.pleo.io/v0/tax-codes:search?company_id=${req.query.company}`, {
    method: 'POST',
    headers: { authorization: 'Basic ' + Buffer.from(key + ':').toString('base64'), 'content-type': 'application/json' },
    body: '{"archived":false}',
  });
  res.status(answer.status).json(await answer.json());
});
