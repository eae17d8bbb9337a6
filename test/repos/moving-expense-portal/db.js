const { Pool } = require('pg')

const pool = new Pool()

// columns are camelCase on purpose, the first version stored the vendor's JSON as it was
async function expensesOf (userId, pageOffset, pageSize) {
  const { rows } = await pool.query(
    'select id, type, status, "amountOriginal", "amountSettled", "employeeCode", "cardTransaction" from expenses where owner = $1 offset $2 limit $3',
    [userId, pageOffset, pageSize]
  )
  return rows
}

const saveBalance = (current, available, currency) =>
  pool.query('insert into balances (current, available, currency) values ($1, $2, $3)', [current, available, currency])

const saveTeam = (id, name, code, members) =>
  pool.query('insert into teams values ($1, $2, $3, $4) on conflict (id) do update set name = $2, code = $3, members = $4', [id, name, code, members])

module.exports = { expensesOf, saveBalance, saveTeam }
