'use strict'

const { Pool } = require('pg')
const _ = require('lodash')

const pool = new Pool()

exports.entries = async (from, to) => {
  const { rows } = await pool.query('select * from ledger_entries where booked_at between $1 and $2', [from, to])
  return rows.map(r => ({ ...r, status: r.state, amountOriginal: { value: r.amount, currency: r.currency } }))
}

exports.totals = rows => _.mapValues(_.groupBy(rows, 'departmentId'), list => _.sumBy(list, r => r.amountOriginal.value))
