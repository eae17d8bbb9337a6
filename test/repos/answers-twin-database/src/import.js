const cron = require('node-cron');
const { prisma } = require('./db');

const BASE_URL = 'https://openapi.pleo.io/v1';

async function importNotes() {
  const res = await fetch(BASE_URL + '/expenses?pageSize=1000', {
    headers: { Authorization: 'Bearer ' + process.env.PLEO_TOKEN },
  });
  if (res.status !== 200) return 0;
  const { expenses } = await res.json();

  let changed = 0;
  for (const remote of expenses) {
    const local = await prisma.expense.findUnique({ where: { id: remote.id }, include: { lines: true } });
    if (!local || local.status === 'EXPORTED' || local.type !== 'CARD') continue;
    if (local.note === remote.note && local.taxCodeId === remote.taxCodeId) continue;
    await prisma.expense.update({
      where: { id: local.id },
      data: { note: remote.note, taxCodeId: remote.taxCodeId, seenAt: remote.updatedAt },
    });
    changed += local.lines.length;
  }
  return changed;
}

cron.schedule('*/15 * * * *', () => importNotes().then((n) => console.log('lines touched', n)));

module.exports = { importNotes };
