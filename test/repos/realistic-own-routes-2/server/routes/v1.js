import { Router } from 'express';
import { Pleo } from '../pleo-client.js';

export const v1 = Router();
const pleo = new Pleo(process.env.PLEO_TOKEN);

v1.get('/v1/expenses', async (req, res, next) => {
  try {
    const { from, to } = req.query;
    res.json(await pleo.expenses(from, to));
  } catch (e) {
    next(e);
  }
});

v1.put('/v1/expenses', (req, res) => {
  // we do not let anybody change the status from outside
  res.status(405).json({ error: 'not here' });
});

v1.get('/v1/tag-groups/:groupId/tags', async (req, res, next) => {
  pleo.tags(req.params.groupId).then((t) => res.json(t), next);
});

v1.route('/v1/employees')
  .get(async (req, res) => res.json(await pleo.people()))
  .post((req, res) => res.redirect(307, '/v1/employees/invite'));
