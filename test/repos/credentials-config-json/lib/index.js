const config = require('config');
const pino = require('pino');
const { listGroups, createTag } = require('./tags');
const { employees } = require('./personio');

const log = pino({ level: config.get('logLevel') });

async function run() {
  const companyId = config.get('pleo.companyId');
  const groups = await listGroups(companyId);
  const costCenters = groups.find((g) => g.name === 'Cost center');
  if (!costCenters) throw new Error('no tag group "Cost center"');

  const wanted = new Set((await employees()).map((e) => e.costCenter).filter(Boolean));
  for (const code of wanted) {
    await createTag(costCenters.id, code);
    log.info({ code }, 'tag written');
  }
}

run().catch((err) => {
  log.error(err);
  process.exitCode = 1;
});
