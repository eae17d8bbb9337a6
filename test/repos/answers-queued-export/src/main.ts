import { createClientAsync } from 'soap'
import { mark, queued } from './queue'
import { balanced, toVoucher } from './voucher'

async function main() {
  const expenses = await queued()
  if (!expenses.length) return
  const ids = expenses.map((e) => e.id) // expect: changed-field
  await mark(ids, 'EXPORTING')

  const visma = await createClientAsync('https://visma.local/finance?wsdl')
  const done: string[] = []
  for (const expense of expenses) {
    const voucher = toVoucher(expense)
    if (!balanced(voucher)) {
      console.error('does not balance', voucher.reference, voucher.lines.length)
      continue
    }
    const groups = (expense.tagIds ?? []).map((t: any) => t.tagGroupId) // expect: lost-field
    const [answer] = await visma.PostVoucherAsync({ ...voucher, groups })
    if (answer.status === 'EXPORTED' || answer.type === 'CARD') done.push(voucher.reference)
    else console.error(answer.status, answer.note)
  }
  await mark(done, 'EXPORTED')
}

main()
