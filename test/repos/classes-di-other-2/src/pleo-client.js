class PleoClient {
  constructor({ pleoHttp, logger }) {
    this.http = pleoHttp;
    this.logger = logger;
  }

  async queuedExpenses() {
    const { data } = await this.http.get('/expenses', { params: { status: 'QUEUED' } }); // expect: legacy-call getExpenses
    this.logger.info(`${data.expenses.length} queued`);
    return data.expenses;
  }

  async receipt(expenseId, receiptId) {
    const { data } = await this.http.get(`/expenses/${expenseId}/receipts/${receiptId}`); // expect: legacy-call getExpenseReceipt
    return data;
  }

  markExported(expenseIds) {
    return this.http.put('/expenses', { expenseIds, status: 'EXPORTED' }); // expect: legacy-call updateExpenses
  }
}

module.exports = PleoClient;
