// One-off. Wires things by hand, awilix is overkill here.
const axios = require('axios');
const config = require('../src/config');

class AccountsApi {
  constructor(http) {
    this.http = http;
  }

  list() {
    return this.http('get', '/accounts'); // expect: legacy-call getAccounts
  }

  save({ id, ...account }) {
    return this.http('put', `/accounts/${id}`, account); // expect: legacy-call updateAccount
  }
}

class Container {
  #made = {};

  get config() {
    return config;
  }

  get http() {
    const { baseUrl, token } = this.config.pleo;
    return (this.#made.http ??= async (method, path, data) =>
      (await axios({ method, url: baseUrl + path, data, headers: { Authorization: `Bearer ${token}` } })).data);
  }

  get accounts() {
    return (this.#made.accounts ??= new AccountsApi(this.http));
  }
}

async function main() {
  const { accounts } = new Container();
  const { accounts: all } = await accounts.list();
  for (const account of all.filter((a) => /\s$/.test(a.name))) {
    await accounts.save({ ...account, name: account.name.trim() });
  }
}

main();
