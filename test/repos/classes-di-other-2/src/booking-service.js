class BookingService {
  constructor({ pleoClient, lexofficeClient, logger }) {
    this.pleo = pleoClient;
    this.lexoffice = lexofficeClient;
    this.logger = logger;
  }

  async run() {
    const booked = new Set((await this.lexoffice.expenses()).map((e) => e.remark));
    const done = [];
    for (const expense of await this.pleo.queuedExpenses()) {
      if (booked.has(expense.id)) continue;
      const [first] = expense.receiptIds;
      const receipt = first ? await this.pleo.receipt(expense.id, first) : null;
      await this.lexoffice.createVoucher({ remark: expense.id, file: receipt && receipt.url });
      done.push(expense.id);
    }
    if (done.length > 0) await this.pleo.markExported(done);
    return done.length;
  }
}

module.exports = BookingService;
