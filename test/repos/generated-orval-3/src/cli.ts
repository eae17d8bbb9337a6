#!/usr/bin/env node
import axios from 'axios'
import qs from 'qs'
import yargs from 'yargs'
import { hideBin } from 'yargs/helpers'
import { getPleoOpenAPI } from './pleo'
import { checkForUpdate } from './update'

axios.defaults.baseURL = 'https://openapi.pleo.io/v1'
axios.defaults.headers.common.Authorization = `Bearer ${process.env.PLEO_TOKEN}`
axios.defaults.paramsSerializer = { serialize: (p) => qs.stringify(p, { arrayFormat: 'repeat' }) }

const pleo = getPleoOpenAPI()

void yargs(hideBin(process.argv))
  .command('queue', 'list what waits for export', {}, async () => {
    const { data } = await pleo.getExpenses({ status: ['QUEUED'], pageSize: 200 })
    for (const e of data.expenses) console.log(e.id, e.performedAt, e.amountSettled.value)
  })
  .command('show <id>', 'one expense', (y) => y.positional('id', { type: 'string', demandOption: true }), async ({ id }) => {
    console.dir((await pleo.getExpense(id)).data, { depth: 4 })
  })
  .command('done <ids..>', 'mark as exported', (y) => y.positional('ids', { type: 'string', array: true }), async (argv) => {
    await pleo.updateExpenses({ expenseIds: argv.ids as string[], status: 'EXPORTED' })
  })
  .command('update', 'newer version?', {}, checkForUpdate)
  .demandCommand(1)
  .parse()
