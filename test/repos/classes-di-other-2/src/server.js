const Koa = require('koa');
const container = require('./container');

const app = new Koa();

app.use(async (ctx, next) => {
  // GET /v1/expenses is ours
  if (ctx.path === '/v1/expenses' && ctx.method === 'GET') {
    ctx.body = { expenses: [] };
    return;
  }
  await next();
});

app.use(async (ctx) => {
  const count = await container.createScope().resolve('bookingService').run();
  ctx.body = { count };
});

app.listen(process.env.PORT || 4000);
