import type { Person } from './context.js'

const rows: Person[] = []
export const db = {
  people: {
    async findByEmails(emails: string[]): Promise<Person[]> {
      return rows.filter((r) => emails.includes(r.email))
    },
  },
}
