const https = require('https');

/**
 * Both take the transport as an argument.
 * @param {(path: string) => Promise<any>} fetch reads from the snapshot on disk
 */
async function fromSnapshot(fetch) {
  const a = await fetch('/v1/accounts');
  const g = await fetch('/v1/account-groups');
  return a.concat(g);
}

function overHttps(path) {
  return new Promise(function (resolve, reject) {
    const options = {
      hostname: 'openapi.pleo.io',
      path: path,
      headers: { Authorization: 'Bearer ' + process.env.PLEO_TOKEN },
    };
    https.get(options, function (res) {
      let text = '';
      res.on('data', function (d) { text += d; });
      res.on('end', function () { resolve(JSON.parse(text)); });
    }).on('error', reject);
  });
}

// the same transport under the name that is a global elsewhere
async function live(fetch) {
  const groups = await fetch('/v1/account-groups/travel'); // expect: legacy-call getAccountGroup (certain)
  return groups.accounts;
}

module.exports = {
  snapshot: (disk) => fromSnapshot((path) => disk.read(path + '.json')),
  live: () => live(overHttps),
};
