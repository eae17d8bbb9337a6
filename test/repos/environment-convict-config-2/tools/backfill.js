const path = require('path');
const got = require('got');
const nconf = require('nconf');

nconf
  .argv()
  .env({ separator: '__', lowerCase: true })
  .file({ file: path.join(__dirname, 'backfill.json') })
  .defaults({ out: 'backfill.csv', archive: { url: 'https://archive.konto-sync.internal' } });

const headers = { authorization: `Bearer ${nconf.get('pleo:token')}` };

async function* pages() {
  let offset = 0;
  while (offset !== null && offset !== undefined) {
    const page = await got(nconf.get('pleo:url') + '/expenses', { // expect: legacy-call getExpenses (likely)
      headers,
      searchParams: { dateFrom: nconf.get('pleo:from'), pageOffset: offset },
    }).json();
    yield page.expenses;
    offset = page.metadata.pageInfo.nextPageOffset;
  }
}

(async () => {
  for await (const expenses of pages()) {
    await got.post(`${nconf.get('archive:url')}/expenses`, { json: expenses });
  }
  console.log('done, see', nconf.get('out'));
})();
