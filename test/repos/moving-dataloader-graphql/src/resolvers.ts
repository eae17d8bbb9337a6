import type { Context } from './context.js'
import { entriesOf, externalEmployee } from './external.js'
import type { PleoEmployee, PleoReceipt } from './pleo.js'

export const resolvers = {
  Query: {
    cardholder: (_: unknown, { id }: { id: string }, { loaders }: Context) => loaders.employee.load(id),
    isAdmin: async (_: unknown, args: { id: string }, ctx: Context) => {
      const e = await ctx.loaders.employee.load(args.id)
      return e.role === 'admin' // todo-expect: lost-field
    },
  },
  Cardholder: {
    name: (e: PleoEmployee) => [e.firstName, e.lastName].filter(Boolean).join(' '),
    picture: (e: PleoEmployee) => e.avatar?.url ?? null, // expect: lost-field
    title: async (e: PleoEmployee) => e.jobTitle ?? (await externalEmployee(e.id)).jobTitle,
    spend: async (e: PleoEmployee) => (await entriesOf(e.id)).reduce((sum, x) => sum + x.transactionValue.minors, 0) / 100,
    team: async (e: PleoEmployee, _: unknown, ctx: Context) => {
      // Pleo's team wins over HR's, People Ops is always late
      if (e.teamId) return { id: e.teamId } // expect: lost-field, lost-field
      const person = await ctx.loaders.person.load(e.email!)
      return { id: person.teamId, lead: person.role === 'lead', picture: person.avatar.url }
    },
  },
  Expense: {
    attachments: async (parent: { id: string }, _: unknown, ctx: Context) =>
      (await ctx.loaders.receipts.load(parent.id)).filter((r) => r.size < 10_000), // todo-expect: changed-field
  },
  Attachment: {
    filename: (r: PleoReceipt) => r.name, // expect: lost-field
    href: (r: PleoReceipt) => r.url,
  },
}
