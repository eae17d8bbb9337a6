const config = require('config');
const request = require('superagent');

async function employees() {
  const { clientId, clientSecret } = config.get('personio');
  const auth = await request
    .post('https://api.personio.de/v1/auth')
    .send({ client_id: clientId, client_secret: clientSecret });
  const res = await request
    .get('https://api.personio.de/v1/company/employees')
    .set('Authorization', `Bearer ${auth.body.data.token}`);
  return res.body.data.map((e) => ({
    email: e.attributes.email.value,
    costCenter: e.attributes.cost_centers?.value?.[0]?.attributes?.name,
  }));
}

module.exports = { employees };
