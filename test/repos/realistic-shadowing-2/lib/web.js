const Koa = require('koa');
const pleo = require('./pleo');
const inject = require('./inject');

const app = new Koa();

app.use(async function (ctx, next) {
  const { request, fetch } = ctx;
  if (request.get('authorization').indexOf('Bearer ') !== 0) ctx.throw(401);
  if (fetch) await fetch('/v1/expenses');
  await next();
});

app.use(async function (ctx) {
  if (ctx.path === '/v1/tag-groups') ctx.body = await pleo.groups();
  else if (ctx.path === '/v1/accounts') ctx.body = await inject.live();
  else ctx.body = await new Promise((ok, no) => pleo.expense(ctx.query.id, (e, x) => (e ? no(e) : ok(x))));
});

app.listen(3333);
