require('dotenv').config();
const path = require('path');
const Sftp = require('ssh2-sftp-client');
const pleo = require('./lib/pleo');
const dims = require('./lib/dimensions');
const navXml = require('./lib/navXml');

async function main() {
  const expenses = await pleo.listQueued();
  if (expenses.length === 0) {
    console.log('nothing queued');
    return;
  }
  const ids = expenses.map((e) => e.id); // expect: changed-field
  await pleo.setStatus(ids, 'EXPORTING');

  const xml = navXml.build(expenses, dims.load(path.join(__dirname, 'dimensions.csv')));
  const sftp = new Sftp();
  await sftp.connect({ host: process.env.SFTP_HOST, username: process.env.SFTP_USER, password: process.env.SFTP_PASS });
  try {
    await sftp.put(Buffer.from(xml), '/in/pleo-' + Date.now() + '.xml');
    const listing = await sftp.list('/in');
    console.log('waiting files', listing.map((f) => f.name + ' ' + f.size));
    await pleo.setStatus(ids, 'EXPORTED');
  } finally {
    await sftp.end();
  }
}

main().catch((err) => {
  console.error(err.response ? err.response.status : err);
  process.exit(1);
});
