import { endOfMonth, formatISO, startOfMonth, subMonths } from 'date-fns';
import { Moss } from './moss/index.js';
import { EntriesApi } from './pleo/entries-api.js';
import { Pleo } from './pleo/index.js';

class MonthEnd {
  constructor(
    private readonly pleo: Pleo,
    private readonly moss: Moss,
    private readonly today = new Date(),
  ) {}

  async run() {
    const month = subMonths(this.today, 1);
    const expenses = await this.pleo.expenses.inMonth(startOfMonth(month), endOfMonth(month));
    const missing: string[] = [];
    for (const { id } of expenses) {
      if ((await this.pleo.expenses.receipts(id)).length === 0) missing.push(id);
    }
    const done = expenses.map((e) => e.id).filter((id) => !missing.includes(id));
    if (done.length > 0) await this.pleo.expenses.setStatus('EXPORTED', ...done);
    await this.teams();

    const other = await this.moss.expenses.inMonth(formatISO(month, { representation: 'date' }).slice(0, 7));
    for (const { id } of other) await this.moss.expenses.receipts(id);
    await this.moss.expenses.setStatus('BOOKED', ...other.map((o) => o.id));
    return { missing };
  }

  private async teams() {
    for (const team of await this.pleo.teams.all()) {
      const fresh = await this.pleo.teams.one(team.id);
      if (fresh.code === 'LEFT') await this.pleo.teams.removeMember(team.id, process.env.ROBOT_EMPLOYEE!);
    }
    // no sub-client for these yet
    return this.pleo.http.get('/account-groups', { pageSize: 50 }); // expect: legacy-call getAccountGroups (certain)
  }
}

const pleo = new Pleo(process.env.PLEO_TOKEN!);
await pleo.ping();
console.log(await new MonthEnd(pleo, new Moss(process.env.MOSS_TOKEN!)).run());
console.log((await new EntriesApi(process.env.PLEO_EXTERNAL_API_KEY!).search()).length, 'accounting entries');
