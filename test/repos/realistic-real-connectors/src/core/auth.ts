export type Auth =
  | { type: 'bearer'; token: string }
  | { type: 'basic'; user: string; password: string }
  | { type: 'header'; name: string; value: string };

export function authHeader(auth: Auth): Record<string, string> {
  switch (auth.type) {
    case 'bearer':
      return { authorization: `Bearer ${auth.token}` };
    case 'basic':
      return { authorization: 'Basic ' + Buffer.from(`${auth.user}:${auth.password}`).toString('base64') };
    case 'header':
      return { [auth.name]: auth.value };
  }
}
