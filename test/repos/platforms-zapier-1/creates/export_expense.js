module.exports = {
  key: 'export_expense',
  noun: 'Expense',
  display: { label: 'Mark Expense as Exported', description: 'Sets the export status.' },
  operation: {
    perform: { // expect: legacy-call updateExpenses (certain)
      method: 'PUT',
      url: 'https://openapi.pleo.io/v1/expenses',
      body: { expenseIds: ['{{bundle.inputData.expenseId}}'], status: 'EXPORTED' },
    },
    performGet: { // expect: legacy-call getExpense (certain)
      method: 'GET',
      url: 'https://openapi.pleo.io/v1/expenses/{{bundle.inputData.expenseId}}',
    },
    inputFields: [{ key: 'expenseId', required: true }],
    sample: { id: '1' },
  },
};
