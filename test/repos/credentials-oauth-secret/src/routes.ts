import { createHash, randomBytes } from 'crypto';
import { Router } from 'express';
import { authorizeUrl, pleoOAuth } from './pleo/oauth';

declare module 'express-session' {
  interface SessionData { verifier: string; state: string }
}

export const router = Router();

router.get('/pleo/connect', (req, res) => {
  req.session.verifier = randomBytes(32).toString('base64url');
  req.session.state = randomBytes(16).toString('hex');
  const challenge = createHash('sha256').update(req.session.verifier).digest('base64url');
  res.redirect(authorizeUrl(req.session.state, challenge));
});

router.get('/pleo/callback', async (req, res) => {
  if (req.query.state !== req.session.state) return res.status(400).send('state mismatch');
  const token = await pleoOAuth.getToken({
    code: String(req.query.code),
    redirect_uri: 'https://connect.brightbooks.example/pleo/callback',
    code_verifier: req.session.verifier,
  } as never);
  const me = await fetch('https://external.pleo.io/v1/introspect', {
    headers: { Authorization: `Bearer ${token.token.access_token}` },
  });
  res.json(await me.json());
});
