'use strict';
const express = require('express');
const sql = require('mssql');
const pleo = require('./pleoExport');

const app = express();
app.use(express.json());

app.post('/hooks/pleo', async (req, res) => {
  const { eventType, data } = req.body;
  if (eventType !== 'v1.export-job.created') return res.sendStatus(204);
  res.sendStatus(202);
  await run(data.id, data.companyId);
});

async function run(jobId, companyId) {
  const job = await pleo.job(jobId);
  if (job.data.status !== 'pending') return;
  await pleo.start(jobId);
  const rows = await pleo.figures(jobId);
  const pool = await sql.connect(process.env.MSSQL);
  const done = [];
  for (const r of rows) {
    const q = await pool.request().input('entry', r.entry).query('select voucher, amountOriginal, status from dbo.Vouchers where entry = @entry');
    const [v] = q.recordset;
    // own table: the column really is called amountOriginal
    if (v && v.status === 'POSTED' && v.amountOriginal === r.cents / 100) done.push({ entry: r.entry, voucher: v.voucher });
  }
  for (let i = 0; i < done.length; i += 100) await pleo.mark(jobId, done.slice(i, i + 100));
  await pleo.done(jobId, done.length !== rows.length);
  console.log(companyId, jobId, `${done.length}/${rows.length}`);
}

app.listen(process.env.PORT || 3000);
