import jwt from 'jsonwebtoken';

const SCHEME = 'Bearer ';

/** Checks the token our own clients send. Nothing to do with Pleo's token. */
export function requireBearer(req, res, next) {
  const header = req.headers.authorization || req.get('X-Pleo-Authorization') || '';
  if (!header.startsWith(SCHEME)) {
    res.set('WWW-Authenticate', 'Bearer realm="openapi"');
    return res.status(401).json({ error: 'missing token' });
  }
  try {
    req.user = jwt.verify(header.slice(SCHEME.length), process.env.JWT_PUBLIC_KEY, { algorithms: ['RS256'] });
    next();
  } catch (e) {
    res.status(403).json({ error: e.message });
  }
}
