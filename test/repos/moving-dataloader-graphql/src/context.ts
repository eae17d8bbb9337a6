import DataLoader from 'dataloader'
import * as pleo from './pleo.js'
import { db } from './db.js'

export interface Context {
  loaders: {
    employee: DataLoader<string, pleo.PleoEmployee>
    receipts: DataLoader<string, pleo.PleoReceipt[]>
    person: DataLoader<string, Person>
  }
}

/** Row of our own HR table. Role and team are maintained by People Ops. */
export interface Person { email: string; role: string; teamId: string; avatar: { url: string } }

export function createContext(): Context {
  return {
    loaders: {
      employee: new DataLoader(async (ids: readonly string[]) => Promise.all(ids.map((id) => pleo.employee(id)))),
      receipts: new DataLoader(async (ids: readonly string[]) => Promise.all(ids.map(pleo.receipts)), { maxBatchSize: 10 }),
      person: new DataLoader(async (emails: readonly string[]) => {
        const rows = await db.people.findByEmails([...emails])
        return emails.map((e) => rows.find((r: Person) => r.email === e) ?? new Error(`no person ${e}`))
      }),
    },
  }
}
