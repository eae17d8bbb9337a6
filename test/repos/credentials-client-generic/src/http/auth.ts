/** An Authenticator gives the value of the Authorization header for one request. */
export type Authenticator = () => string | Promise<string>;

export const bearer = (accessToken: string): Authenticator => () => `Bearer ${accessToken}`;

/** Basic with the secret as the user and nothing as the password (Pleo, Stripe and friends). */
export const userOnly = (user: string): Authenticator => {
  const value = Buffer.from(`${user}:`).toString("base64");
  return () => "Basic " + value;
};

/** Client credentials with a cached access token. */
export function clientCredentials(tokenUrl: string, id: string, secret: string): Authenticator {
  let cached: { token: string; until: number } | undefined;
  return async () => {
    if (!cached || cached.until < Date.now()) {
      const res = await fetch(tokenUrl, {
        method: "POST",
        headers: {
          Authorization: "Basic " + Buffer.from(`${id}:${secret}`).toString("base64"),
          "Content-Type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams({ grant_type: "client_credentials" }),
      });
      const json = (await res.json()) as { access_token: string; expires_in: number };
      cached = { token: json.access_token, until: Date.now() + (json.expires_in - 30) * 1000 };
    }
    return `Bearer ${cached.token}`;
  };
}
