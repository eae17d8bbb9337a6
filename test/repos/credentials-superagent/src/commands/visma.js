const needle = require('needle');
const { load } = require('../settings');

/** Sends the voucher file to Visma, then marks the Pleo job done. */
module.exports = async function visma(jobId, xml) {
  const { visma, apiKey } = load();

  const upload = await needle('post', 'https://filer.visma.example/inbox', xml, {
    username: visma.user,
    password: visma.password,
    auth: 'basic',
  });
  if (upload.statusCode !== 202) throw new Error(`Visma said ${upload.statusCode}`);

  const event = { jobId, status: 'completed' };
  await needle('post', 'https://external.pleo.io/v3/export-job-events', event, {
    json: true,
    headers: { Authorization: 'Basic ' + btoa(':' + apiKey) }, // expect: wrong-auth-scheme
  });
};
