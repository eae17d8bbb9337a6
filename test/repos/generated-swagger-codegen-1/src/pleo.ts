import { Configuration, ExpensesApi } from '../pleo-sdk';

const configuration = new Configuration({
  apiKey: () => `Bearer ${process.env.PLEO_TOKEN}`,
});

export const expenses = new ExpensesApi(configuration);
