import { createTrigger, TriggerStrategy, PiecePropValueSchema } from '@activepieces/pieces-framework';
import { AuthenticationType, DedupeStrategy, httpClient, HttpMethod, Polling, pollingHelper } from '@activepieces/pieces-common';
import dayjs from 'dayjs';
import { pleoAuth } from '../../index';

const polling: Polling<PiecePropValueSchema<typeof pleoAuth>, Record<string, never>> = {
  strategy: DedupeStrategy.TIMEBASED,
  items: async ({ auth, lastFetchEpochMS }) => {
    const response = await httpClient.sendRequest<{ expenses: { id: string; createdAt: string }[] }>({ // expect: legacy-call getExpenses (certain)
      method: HttpMethod.GET,
      url: 'https://openapi.pleo.io/v1/expenses',
      queryParams: { dateFrom: dayjs(lastFetchEpochMS).toISOString() },
      authentication: { type: AuthenticationType.BEARER_TOKEN, token: auth },
    });
    return response.body.expenses.map((expense) => ({
      epochMilliSeconds: dayjs(expense.createdAt).valueOf(),
      data: expense,
    }));
  },
};

export const newExpense = createTrigger({
  auth: pleoAuth,
  name: 'new_expense',
  displayName: 'New Expense',
  description: 'Triggers for each new expense',
  props: {},
  sampleData: { id: '6d1c…', receipts: ['https://openapi.pleo.example/receipt.pdf'] },
  type: TriggerStrategy.POLLING,
  async test(context) {
    return pollingHelper.test(polling, context);
  },
  async onEnable(context) {
    await pollingHelper.onEnable(polling, context);
  },
  async onDisable(context) {
    await pollingHelper.onDisable(polling, context);
  },
  async run(context) {
    return pollingHelper.poll(polling, context);
  },
});
