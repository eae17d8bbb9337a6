'use strict'

const axios = require('axios')
const { pool } = require('./db')

const basic = Buffer.from(`${process.env.FORTNOX_CLIENT_ID}:${process.env.FORTNOX_CLIENT_SECRET}`).toString('base64')

async function accessToken () {
  const { rows: [row] } = await pool.query('select * from fortnox_tokens order by id desc limit 1')
  if (row.expires_at > new Date(Date.now() + 60e3)) return row.access_token
  const { data } = await axios.post('https://apps.fortnox.se/oauth-v1/token',
    new URLSearchParams({ grant_type: 'refresh_token', refresh_token: row.refresh_token }),
    { headers: { Authorization: `Basic ${basic}` } })
  await pool.query('insert into fortnox_tokens(access_token, refresh_token, expires_at) values ($1,$2,now() + $3 * interval \'1 second\')',
    [data.access_token, data.refresh_token, data.expires_in])
  return data.access_token
}

async function createVoucher (voucher) {
  const { data } = await axios.post('https://api.fortnox.se/3/vouchers', { Voucher: voucher },
    { headers: { Authorization: `Bearer ${await accessToken()}` } })
  return data.Voucher.VoucherNumber
}

module.exports = { createVoucher }
