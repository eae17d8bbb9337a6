// node scripts/one.mjs <expense> <receipt>: fetch a single receipt to disk
import { writeFile, stat } from 'node:fs/promises'
import { pleo } from '../src/pleo.mjs'

const [expenseId, receiptId] = process.argv.slice(2)
const receipt = await pleo(`/expenses/${expenseId}/receipts/${receiptId}`)
if (!receipt) throw new Error('no such receipt')

const target = receipt.name.replace(/[^\w.-]/g, '_') // expect: lost-field
const bytes = await (await fetch(receipt.url)).arrayBuffer()
await writeFile(target, Buffer.from(bytes))

const { size } = await stat(target)
if (Math.abs(size / 1024 - receipt.size) > 1) console.warn('size differs, download again?') // expect: changed-field
