'use strict';

const { sessions } = require('./lib/compleo');
const { cardEntries, introspect } = require('./lib/pleo');
const { drivers } = require('./lib/personio');

async function main() {
  const month = process.argv[2] || new Date().toISOString().slice(0, 7);
  if ((await introspect()) !== 200) throw new Error('Pleo key expired?');
  const [charged, paid, people] = await Promise.all([sessions(month), cardEntries(`${month}-01`), drivers()]);
  const total = charged.reduce((sum, s) => sum + s.costCents, 0);
  console.log('%s: %d sessions, %d cents, %d card entries, %d drivers', month, charged.length, total, paid.length, people.length);
}

main().catch((err) => {
  console.error(err.message);
  process.exitCode = 1;
});
