import { AuthenticationType, httpClient, HttpMethod } from '@activepieces/pieces-common';
import { createAction, Property } from '@activepieces/pieces-framework';
import { pleoAuth } from '../../index';

export const getExpense = createAction({
  name: 'get_expense',
  auth: pleoAuth,
  displayName: 'Get Expense',
  description: 'Gets an expense with its receipts',
  props: {
    expenseId: Property.ShortText({ displayName: 'Expense ID', required: true }),
    receipts: Property.Checkbox({ displayName: 'Include receipts?', required: false, defaultValue: true }),
  },
  async run(context) {
    const { expenseId, receipts } = context.propsValue;

    const expense = await httpClient.sendRequest<Record<string, unknown>>({ // expect: legacy-call getExpense (certain)
      method: HttpMethod.GET,
      url: `https://openapi.pleo.io/v1/expenses/${expenseId}`,
      authentication: {
        type: AuthenticationType.BEARER_TOKEN,
        token: context.auth,
      },
    });
    if (!receipts) return expense.body;

    const list = await httpClient.sendRequest<Array<{ url: string; name: string }>>({ // expect: legacy-call getExpenseReceipts (certain)
      method: HttpMethod.GET,
      url: `https://openapi.pleo.io/v1/expenses/${expenseId}/receipts`,
      authentication: { type: AuthenticationType.BEARER_TOKEN, token: context.auth },
    });

    const files = [];
    for (const receipt of list.body) {
      const file = await httpClient.sendRequest<ArrayBuffer>({
        method: HttpMethod.GET,
        url: receipt.url,
        responseType: 'arraybuffer',
      });
      files.push(await context.files.write({ fileName: receipt.name, data: Buffer.from(file.body) }));
    }
    return { ...expense.body, files };
  },
});
