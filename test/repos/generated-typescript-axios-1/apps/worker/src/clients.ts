import { Configuration, ExpensesApi } from '@bookkeeping/pleo-sdk';
import { Configuration as MileageConfiguration, ExpensesApi as MileageExpensesApi } from '@bookkeeping/mileage-sdk';

export const pleoExpenses = new ExpensesApi(
  new Configuration({ accessToken: () => process.env.PLEO_API_TOKEN ?? '' }),
);

export const mileageExpenses = new MileageExpensesApi(
  new MileageConfiguration({ accessToken: process.env.MILEAGE_TOKEN }),
);
