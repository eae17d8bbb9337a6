const pleoAgent = require('../agent');
const { load } = require('../settings');

module.exports = async function entries({ from, to }) {
  const settings = load();
  const agent = pleoAgent(settings);
  const res = await agent
    .post('https://external.pleo.io/v1/accounting-entries:search')
    .query({ company_id: settings.companyId, limit: 100 })
    .send({ includeDeleted: false, bookkeepingDateStart: from, bookkeepingDateEnd: to });

  for (const e of res.body.data) {
    console.log(`${e.performedAt}\t${e.family}\t${e.note || ''}`);
  }
};
