import type { Request, Response } from 'express';

export async function proxy(req: Request, res: Response) {
  const answer = await fetch('https://openapi.pleo.io' + req.body.path, { // expect: legacy-call (possible)
    method: req.method,
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
  });
  res.status(answer.status).send(await answer.text());
}

export async function generic(req: Request, res: Response) {
  const answer = await fetch(req.body.url);
  res.status(answer.status).send(await answer.text());
}
