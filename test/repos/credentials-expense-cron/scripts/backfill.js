#!/usr/bin/env node
'use strict'
// node scripts/backfill.js 2024-01 2024-06
const { expenses } = require('../src/legacy')
const { pool } = require('../src/db')

;(async () => {
  const [from, to] = process.argv.slice(2).map(m => new Date(m + '-01').toISOString())
  let n = 0
  for await (const e of expenses(from, to)) {
    await pool.query('insert into expenses_raw(id, doc) values ($1, $2) on conflict do nothing', [e.id, e])
    if (++n % 500 === 0) console.log(n)
  }
  await pool.end()
})()
