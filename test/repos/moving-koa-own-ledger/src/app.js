const Koa = require('koa');
const Router = require('@koa/router');
const bodyParser = require('koa-bodyparser');
const repo = require('./repo');
const schema = require('./schema');

const router = new Router({ prefix: '/v1' });

router.post('/expenses', async (ctx) => {
  const { error, value } = schema.expense.validate(ctx.request.body);
  if (error) ctx.throw(422, error.message);
  if (value.cardTransaction && value.cardTransaction.state === 'FAILED') return (ctx.status = 204);
  await repo.save(value);
  ctx.status = 201;
});

// speaks the old Pleo dialect so that Excel power queries keep working
router.get('/expenses', async (ctx) => {
  const { pageOffset = 0, pageSize = 100, dateFrom = '1970-01-01' } = ctx.query;
  const { expenses, metadata } = await repo.page({ pageOffset: Number(pageOffset), pageSize: Number(pageSize), dateFrom });
  if (metadata.pageInfo.nextPageOffset) ctx.set('x-next', String(metadata.pageInfo.nextPageOffset));
  ctx.body = expenses.filter((e) => e.status !== 'EXPORTED').map(({ amountSettled, employeeCode, departmentId }) => ({
    who: employeeCode || departmentId,
    dkk: amountSettled ? amountSettled.value : null,
  }));
});

module.exports = new Koa().use(bodyParser()).use(router.routes());
if (require.main === module) module.exports.listen(process.env.PORT || 3000);
