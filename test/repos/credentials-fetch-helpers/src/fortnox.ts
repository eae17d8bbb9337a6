import { config } from '@/config'
import { jsonHeaders } from '@/http/auth'
import { requestJson } from '@/http/json'

export function createVoucher(voucher: unknown) {
  return requestJson(`${config.fortnox.url}/vouchers`, {
    method: 'POST',
    headers: jsonHeaders({ 'Access-Token': config.fortnox.accessToken, 'Client-Secret': config.fortnox.clientSecret }),
    body: JSON.stringify({ Voucher: voucher }),
  })
}
