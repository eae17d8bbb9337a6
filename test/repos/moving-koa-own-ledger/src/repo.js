const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });

class ExpenseRepo {
  async save(e) {
    await knex('expenses').insert({
      id: e.id,
      employee_code: e.employeeCode,
      amount: e.amountOriginal.value,
      currency: e.amountOriginal.currency,
      merchant: e.cardTransaction && e.cardTransaction.merchant.name,
      status: e.status,
      raw: JSON.stringify(e),
    }).onConflict('id').merge();
  }

  async page({ pageOffset, pageSize, dateFrom }) {
    const rows = await knex('expenses').where('created_at', '>=', dateFrom).offset(pageOffset).limit(pageSize);
    const [{ count }] = await knex('expenses').count();
    return {
      expenses: rows.map((r) => r.raw),
      metadata: { pageInfo: { totalCount: Number(count), pageSize, nextPageOffset: rows.length < pageSize ? null : pageOffset + pageSize } },
    };
  }
}

module.exports = new ExpenseRepo();
