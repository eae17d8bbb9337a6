import { mirror, stale } from './mirror.mjs'

const n = await mirror()
console.log(`${n} mirrored`)
for (const { id, type, status, amountSettled } of stale()) {
  console.log(id, type, status, amountSettled)
}
