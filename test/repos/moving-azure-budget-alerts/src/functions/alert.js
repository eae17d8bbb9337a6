const { app, input } = require('@azure/functions');
const pleo = require('../pleoClient');
const { sendMail } = require('../mail');

const budgets = input.cosmosDB({ databaseName: 'finance', containerName: 'budgets', connection: 'COSMOS', sqlQuery: 'select * from c' });

app.timer('alert', {
  schedule: '0 0 6 * * 1-5',
  extraInputs: [budgets],
  handler: async (timer, context) => {
    const month = new Date().toISOString().slice(0, 8) + '01T00:00:00Z';
    if ((await pleo.runningExports()) > 0) context.log('an export is running, figures may move');

    for (const budget of context.extraInputs.get(budgets)) {
      if (budget.hidden || budget.status === 'closed') continue;
      const spent = await pleo.spent(budget.accountId, month);
      const limit = budget.amountOriginal ? budget.amountOriginal.value : budget.limit;
      if (spent > limit * 0.9) {
        await sendMail(budget.owner, `${budget.name} at ${Math.round((spent / limit) * 100)} %`);
      }
    }
  },
});
